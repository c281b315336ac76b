/** Which recording is played, and what is told where it cannot be. */
import { equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TurnwiseApi } from '../../client/src/api';
import { Listener, SECONDS, TALK, TOLD_CODEC } from './support/listening';
import { m4a, wav } from './support/recordings';
import { turnwise } from './support/turnwise';
import { until } from './support/until';

const WHOLE = SECONDS * 1000 - 500;

describe('The recording of a transcript', function () {
  // What sounds in a browser on a machine that does much else may stall.
  this.retries(2);
  let api: TurnwiseApi;
  let listener: Listener;
  before(async () => {
    api = await turnwise();
    listener = new Listener(api);
  });
  afterEach(() => listener.rest());

  const plays = () => vscode.commands.executeCommand('turnwise.playPause');
  const isTold = (part: string) => listener.sounds(({ trouble }) => trouble.includes(part) && trouble);
  const isLoaded = (length = WHOLE) =>
    listener.sounds((sound) => sound.trouble === '' && sound.length > length && sound.length < length + 1000);
  const declaring = (file: string, text = TALK) => `---\nmedia: ${file}\n---\n${text}`;
  const untitled = async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'transcript', content: TALK });
    await vscode.window.showTextDocument(document);
    await until(api.onDidChange, () => api.statusText()?.includes('question'));
    return document;
  };
  const close = async (document: vscode.TextDocument) => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until(vscode.workspace.onDidCloseTextDocument, () => document.isClosed);
  };

  it('of a document without a file is forgotten with it, for its name is given again', async () => {
    const { file } = await listener.open('Why not', { name: 'other' });
    const first = await untitled();
    await vscode.commands.executeCommand('turnwise.chooseRecording', file('other.wav'));
    await isLoaded();
    await close(first);
    const second = await untitled();
    equal(second.uri.toString(), first.uri.toString());
    await isTold('No recording is known');
    await close(second);
  });

  it('that cannot be played is told within two seconds, also where the player is out of sight', async () => {
    await listener.play('Why not');
    await plays();
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await listener.sounds(({ isInSight }) => !isInSight);
    await listener.open('Why not', { recordings: { 'talk.m4a': m4a('alac') } });
    const began = Date.now();
    await plays();
    const trouble = await isTold('talk.m4a cannot be played here');
    const took = Date.now() - began;
    ok(took < 2000, `${took} ms`);
    ok(trouble.includes(TOLD_CODEC), trouble);
    await listener.sounds(({ isInSight }) => isInSight);
  });

  it('that cannot be played brings the page to sight, where that is awake', async () => {
    const recordings = { 'talk.wav': wav(SECONDS), 'other.m4a': m4a('alac') };
    const { file } = await listener.play('Why not', { recordings });
    await plays();
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await listener.sounds(({ isInSight }) => !isInSight);
    await vscode.commands.executeCommand('turnwise.chooseRecording', file('other.m4a'));
    await isTold('other.m4a cannot be played here');
    await listener.sounds(({ isInSight }) => isInSight);
  });

  it('is played out of a copy of the same name, beside one that is declared and cannot be played', async () => {
    const recordings = { 'audio/tape.m4a': m4a('alac'), 'audio/tape.wav': wav(SECONDS) };
    await listener.open('Why not', { text: declaring('audio/tape.m4a'), recordings });
    await vscode.commands.executeCommand('turnwise.playTurn');
    await listener.near(44_000);
    equal(api.sound()?.trouble, '');
  });

  it('is played out of a copy as soon as there is one', async () => {
    const { file } = await listener.open('Why not', {
      text: declaring('audio/tape.m4a'),
      recordings: { 'audio/tape.m4a': m4a('alac') },
    });
    await plays();
    await isTold('tape.m4a cannot be played here');
    await vscode.workspace.fs.writeFile(file('audio/tape.wav'), wav(SECONDS));
    await isLoaded();
    equal(api.sound()?.isPlaying, false);
  });

  it('is played when it comes to be where it is declared', async () => {
    const { file } = await listener.open('Why not', { text: declaring('audio/tape.wav'), recordings: {} });
    await plays();
    await isTold('audio/tape.wav is not there');
    await vscode.workspace.fs.writeFile(file('audio/tape.wav'), wav(SECONDS));
    await isLoaded();
  });

  it('is found once its name is written as it is', async () => {
    const { editor } = await listener.open('Why not', {
      text: declaring('tpae.wav'),
      recordings: { 'tape.wav': wav(SECONDS) },
    });
    await plays();
    await isTold('tpae.wav is not there');
    await editor.edit((builder) => {
      builder.replace(new vscode.Range(1, 7, 1, 15), 'tape.wav');
    });
    await isLoaded();
  });

  it('is loaded again where another one is written in its place', async () => {
    const { file } = await listener.play('Who rings the');
    await vscode.workspace.fs.writeFile(file('talk.wav'), wav(30));
    await isLoaded(29_500);
  });

  it('is named by a format without its ending', async () => {
    await listener.open('Why not', {
      text: `@Media:\ttape, audio\n\n${TALK}`,
      recordings: { 'tape.wav': wav(SECONDS) },
    });
    await vscode.commands.executeCommand('turnwise.playTurn');
    await listener.near(44_000);
  });

  it('may have any name', async () => {
    await listener.play('Why not', { name: '100% #1?' });
    ok((api.sound()?.length ?? 0) > WHOLE);
  });

  it('is broken, where it is of a kind that plays everywhere: no copy would help', async () => {
    await listener.open('Why not', { recordings: { 'talk.mp3': new TextEncoder().encode('no sound') } });
    await plays();
    const trouble = await isTold('talk.mp3 cannot be played here');
    ok(trouble.includes('broken') && !trouble.includes('ffmpeg'), trouble);
  });

  it('is not fetched from a network, which is told', async () => {
    await listener.open('Why not', { text: declaring('https://example.org/tape.mp3'), recordings: {} });
    await plays();
    await isTold('https://example.org/tape.mp3 lies on a network');
  });

  it('is written into the transcript where that is wished, once it was chosen', async () => {
    const { editor, file } = await listener.open('Why not', { recordings: { 'audio/tape.wav': wav(SECONDS) } });
    await vscode.commands.executeCommand('turnwise.chooseRecording', file('audio/tape.wav'));
    await isLoaded();
    await until(api.onDidChange, () => api.mediaOffer() === 'tape.wav');
    await api.answerMediaOffer('write');
    ok(editor.document.getText().startsWith('---\nmedia: audio/tape.wav\n---\n'), editor.document.getText());
    // What the transcript names itself is not offered again.
    await vscode.commands.executeCommand('turnwise.chooseRecording', file('audio/tape.wav'));
    equal(api.mediaOffer(), '');
  });
});
