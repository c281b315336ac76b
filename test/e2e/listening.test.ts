/** The recording beside the text, in the page that plays it. */
import { deepEqual, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TurnwiseApi } from '../../client/src/api';
import { FarAway } from './support/farAway';
import { pressKeys } from './support/keys';
import { goTo, Listener, SECONDS, TALK, TOLD_CODEC } from './support/listening';
import { m4a, wav } from './support/recordings';
import { turnwise } from './support/turnwise';
import { until } from './support/until';
import { placeOf } from './support/workspace';

/** What two people say in turn. */
const LONG = [
  ...['Where are we?', 'On the old bridge, above the weir.', 'Who built it?', 'My grandfather, and he hated it.'],
  ...['Why did he?', 'It was to be of stone, and there was only money for wood.', 'Does it hold?'],
  ...['It has held for ninety years. Ask the cows.', 'What will you do with it now?', 'We paint it in May.'],
  ...['In which colour?', 'Nobody agrees on that. The council wants green.', 'And you?', 'I would leave it grey.'],
  ...['What does the painting cost?', 'Less than the meeting about it.', 'Can people walk across meanwhile?'],
  ...['On one side, and the cows on the other.', 'Thank you for showing it to me.', 'Mind the third plank.'],
];

describe('Listening', function () {
  // What sounds in a browser on a machine that does much else may stall.
  this.retries(2);
  let api: TurnwiseApi;
  let listener: Listener;
  before(async () => {
    api = await turnwise();
    listener = new Listener(api);
  });

  afterEach(() => listener.rest());

  it('plays from the cursor, and marks the turn that sounds', async () => {
    await listener.play('twice a day');
    const { time } = await listener.sounds((sound) => sound.isPlaying && sound);
    ok(time >= 12_000 && time < 20_000, String(time));
    await listener.sounds(({ marked }) => marked?.start.line === 2);
    await vscode.commands.executeCommand('turnwise.soundOn');
    await vscode.commands.executeCommand('turnwise.soundOn');
    await vscode.commands.executeCommand('turnwise.soundOn');
    await listener.sounds(({ marked }) => marked?.start.line === 4);
  });

  it('plays the next question, as its time says, with the keys alone', async () => {
    const { editor } = await listener.play('Who rings');
    await pressKeys('alt+j', 'turnwise.nextQuestion');
    await until(vscode.window.onDidChangeTextEditorSelection, () => editor.selection.active.line === 4);
    await pressKeys('shift+alt+k', 'turnwise.playQuestion');
    await listener.near(20_000);
    // It ends with the question.
    await vscode.commands.executeCommand('turnwise.soundOn');
    await pressKeys('shift+alt+n', 'turnwise.playAnswer');
    await listener.near(31_000);
    ok(api.sound()?.isPlaying);
  });

  it('pauses while somebody types, and Play goes back two seconds', async () => {
    const { editor } = await listener.play('Nobody rings');
    await listener.sounds(({ time }) => time > 34_000);
    let edited = 0;
    const watching = vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === editor.document && edited === 0) edited = performance.now();
    });
    await vscode.commands.executeCommand('type', { text: 'x' });
    const { time } = await listener.sounds((sound) => !sound.isPlaying && sound);
    // From the edit to the page, and back again.
    const took = performance.now() - edited;
    watching.dispose();
    ok(edited > 0 && took < 100, `${took} ms`);
    await pressKeys('alt+q', 'turnwise.playPause');
    const resumed = await listener.sounds((sound) => sound.isPlaying && sound);
    ok(Math.abs(resumed.time - (time - 2000)) < 700, `${resumed.time} after ${time}`);
    ok(editor.document.isDirty);
  });

  it('plays a turn and stops at its end; plays it again and again; plays faster', async () => {
    const { editor } = await listener.play('Why not');
    for (let step = 0; step < 5; step++) await vscode.commands.executeCommand('turnwise.faster');
    await listener.sounds(({ rate }) => rate === 2);
    goTo(editor, 'Why not');
    await vscode.commands.executeCommand('turnwise.playTurn');
    await listener.near(44_000);
    const { time } = await listener.sounds((sound) => !sound.isPlaying && sound);
    ok(Math.abs(time - 50_000) < 300, String(time));
    await vscode.commands.executeCommand('turnwise.loopTurn');
    await listener.sounds(({ isLooping, isPlaying, time }) => isLooping && isPlaying && time > 48_000);
    await listener.sounds(({ isPlaying, time }) => isPlaying && time < 46_000);
    await vscode.commands.executeCommand('turnwise.playHere');
    for (let step = 0; step < 5; step++) await vscode.commands.executeCommand('turnwise.slower');
    await listener.sounds(({ rate, isLooping }) => rate === 1 && !isLooping);
  });

  it('repeats the last turn to the end of the recording, and what is no stretch at all for a second', async () => {
    const text = TALK.replace('00:00:31', '00:00:50').replace('00:00:44', '00:00:50');
    const { editor } = await listener.open('People sleep', { text, recordings: { 'talk.wav': wav(53) } });
    await vscode.commands.executeCommand('turnwise.loopTurn');
    await listener.sounds(({ isLooping, time }) => isLooping && time > 52_000);
    await listener.sounds(({ isLooping, isPlaying, time }) => isLooping && isPlaying && time < 51_500);
    goTo(editor, 'Why not');
    await vscode.commands.executeCommand('turnwise.loopTurn');
    const passes = await turnsOf(() => api.sound()?.time ?? 0, 2500);
    ok(passes.rounds >= 1 && passes.rounds <= 4, JSON.stringify(passes));
    await vscode.commands.executeCommand('turnwise.playHere');
    await listener.sounds(({ isLooping }) => !isLooping);
  });

  it('plays nothing where the recording ends before that is said', async () => {
    const { editor } = await listener.open('Why not', { recordings: { 'talk.wav': wav(30) } });
    await vscode.commands.executeCommand('turnwise.playTurn');
    await listener.sounds(({ length, time }) => length > 29_000 && length < 31_000 && time > 29_000);
    goTo(editor, 'Nobody rings');
    await vscode.commands.executeCommand('turnwise.playTurn');
    const { rounds } = await turnsOf(() => api.sound()?.time ?? 0, 800);
    deepEqual([rounds, api.sound()?.isPlaying], [0, false]);
    ok((api.sound()?.time ?? 0) > 29_000);
  });

  it('plays from where it was taken before it was played', async () => {
    await listener.open('Why not');
    await vscode.commands.executeCommand('turnwise.soundBack');
    await listener.sounds(({ time, length }) => length > 0 && time === 41_000);
    await pressKeys('alt+q', 'turnwise.playPause');
    await listener.near(41_000);
  });

  it('goes along from question to question where that is wished', async () => {
    const settings = vscode.workspace.getConfiguration('turnwise.player');
    await settings.update('soundFollowsKeys', true, vscode.ConfigurationTarget.Global);
    try {
      await listener.play('Who rings');
      await pressKeys('alt+j', 'turnwise.nextQuestion');
      await listener.near(20_000);
    } finally {
      await settings.update('soundFollowsKeys', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('takes the times of the part around the cursor, where they begin anew as on a second tape', async () => {
    const second = TALK.replaceAll('bell', 'gong').replace('twice a day', 'at noon').replace('Why not?', 'How so?');
    const { editor } = await listener.open('at noon', { text: `${TALK}\n${second}` });
    await vscode.commands.executeCommand('turnwise.playTurn');
    await listener.near(12_000);
    const line = (words: string) => placeOf(editor.document, words).line;
    await listener.sounds(({ marked }) => marked?.start.line === line('at noon'));
    goTo(editor, 'Why not?');
    await vscode.commands.executeCommand('turnwise.playTurn');
    await listener.near(44_000);
    await listener.sounds(({ marked }) => marked?.start.line === line('Why not?'));
    goTo(editor, 'How so?');
    await vscode.commands.executeCommand('turnwise.playHere');
    await listener.near(44_000);
    await listener.sounds(({ marked }) => marked?.start.line === line('How so?'));
  });

  it('gives times to twenty turns by twenty keys, each one step to undo, and plays on meanwhile', async () => {
    const turns = LONG.map((said, nth) => `${nth % 2 === 0 ? 'Hanna Brandt' : 'Mayor Okafor'}: ${said}`);
    const plain = `${turns.join('\n\n')}\n`;
    const { editor } = await listener.open('Where are we', { text: plain });
    await pressKeys('alt+q', 'turnwise.playPause');
    for (let step = 0; step < 5; step++) await vscode.commands.executeCommand('turnwise.faster');
    const heard: { from: number; to: number }[] = [];
    for (let nth = 0; nth < turns.length; nth++) {
      const { version } = editor.document;
      const { time } = await listener.sounds((sound) => sound.isPlaying && sound.time >= 900 * nth + 400 && sound);
      await pressKeys('alt+d', 'turnwise.stampTurn');
      await until(vscode.workspace.onDidChangeTextDocument, () => editor.document.version > version);
      const { time: to } = await listener.sounds((sound) => sound.isPlaying && sound);
      heard.push({ from: time, to });
    }
    const text = editor.document.getText();
    const times = Array.from(
      text.matchAll(/\[(\d+):(\d+):(\d+)\] \w/g),
      ([, h, m, s]) => Number(h) * 3600 + Number(m) * 60 + Number(s),
    );
    // Times are whole seconds, so that each lies within half of one, and what the player tells is a tenth old.
    const isFar = (time: number, { from, to } = { from: 0, to: 0 }) => time < from - 600 || time > to + 600;
    const far = times.filter((time, nth) => isFar(time * 1000, heard[nth]));
    deepEqual([times.length, far], [turns.length, []], text);
    for (const turn of times) ok(turn >= 0 && (await vscode.commands.executeCommand('undo')) === undefined);
    for (let step = 0; step < 5; step++) await vscode.commands.executeCommand('turnwise.slower');
    deepEqual(editor.document.getText(), plain);
  });

  it('writes no time of one recording into the transcript of another, and loads that', async () => {
    await listener.play('Why not');
    const { editor } = await listener.open('twice a day');
    await vscode.commands.executeCommand('turnwise.stampTurn');
    await listener.sounds(({ isPlaying, length, time }) => !isPlaying && length > 0 && time >= 12_000 && time < 20_000);
    deepEqual([editor.document.getText(), editor.document.isDirty], [TALK, false]);
  });

  it('keeps the mark at its turn where the text above changes', async () => {
    const { editor } = await listener.play('Nobody rings');
    await listener.sounds(({ marked }) => marked?.start.line === 6);
    await editor.edit((builder) => {
      builder.insert(new vscode.Position(0, 0), '\n\n');
    });
    await listener.sounds(({ marked, isPlaying }) => !isPlaying && marked?.start.line === 8);
  });

  it('pauses when its transcript is closed', async () => {
    await listener.play('Nobody rings');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await listener.sounds(({ isPlaying }) => !isPlaying);
  });

  it('keeps the speed from one recording to the next', async () => {
    await listener.play('Why not');
    await vscode.commands.executeCommand('turnwise.faster');
    await listener.sounds(({ rate }) => rate === 1.1);
    await listener.rest();
    await listener.play('twice a day');
    await listener.sounds(({ isPlaying, rate, time }) => isPlaying && rate === 1.1 && time < 20_000);
    await vscode.commands.executeCommand('turnwise.slower');
    await listener.sounds(({ rate }) => rate === 1);
  });

  it('shows names as names, whatever they look like', async function () {
    if (process.platform === 'win32') this.skip();
    await listener.play('twice a day', { name: "<img src=x onerror=alert(1)> ' && $(who)" });
    ok((api.sound()?.length ?? 0) > 59_000);
  });

  it('says with the codec that a recording cannot be played, and how to make one that can', async () => {
    await listener.open('Why not', { recordings: { 'talk.m4a': m4a('alac') } });
    const began = Date.now();
    await vscode.commands.executeCommand('turnwise.playPause');
    const trouble = await listener.sounds((sound) => sound.trouble !== '' && sound.trouble);
    ok(Date.now() - began < 2000 + 1500, `${Date.now() - began} ms`);
    ok(trouble.includes('talk.m4a') && trouble.includes(TOLD_CODEC) && trouble.includes('ffmpeg'), trouble);
  });

  it('says that a recording has gone, and plays it again once it is back', async () => {
    const { file } = await listener.play('Why not');
    await vscode.workspace.fs.delete(file('talk.wav'));
    await listener.sounds(({ trouble }) => trouble.includes('not there any more'));
    await vscode.workspace.fs.writeFile(file('talk.wav'), wav(SECONDS));
    await listener.sounds(({ trouble, length }) => trouble === '' && length > 59_000);
  });

  it('plays what the transcript names once it is there, and what it names instead', async () => {
    const text = `---\nmedia: tape.wav\n---\n${TALK}`;
    const recordings = { 'talk.wav': wav(SECONDS), 'other.wav': wav(50) };
    const { editor, file } = await listener.play('Why not', { text, recordings });
    await listener.sounds(({ length }) => length > 59_000);
    await vscode.workspace.fs.writeFile(file('tape.wav'), wav(55));
    await listener.sounds(({ length }) => length > 54_000 && length < 56_000);
    await editor.edit((edit) => {
      edit.replace(new vscode.Range(1, 0, 1, 'media: tape.wav'.length), 'media: other.wav');
    });
    await listener.sounds(({ length }) => length > 49_000 && length < 51_000);
  });

  it('plays what lies on no disk', async () => {
    const files = new FarAway();
    const far = vscode.workspace.registerFileSystemProvider('distant', files, { isCaseSensitive: true });
    const at = vscode.Uri.from({ scheme: 'distant', path: '/talks/talk.transcript' });
    files.files.set('/talks/talk.wav', wav(SECONDS));
    files.files.set(at.path, new TextEncoder().encode(TALK));
    const editor = await vscode.window.showTextDocument(at);
    await until(api.onDidChange, () => api.statusText()?.includes('3 questions'));
    goTo(editor, 'Why not');
    await vscode.commands.executeCommand('turnwise.playTurn');
    await listener.near(44_000);
    await vscode.commands.executeCommand('turnwise.playPause');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    far.dispose();
  });
});

/** How often a time goes back while so many milliseconds pass, and how far it comes. */
async function turnsOf(look: () => number, milliseconds: number): Promise<{ rounds: number; most: number }> {
  let [last, rounds, most] = [look(), 0, 0];
  for (const until = performance.now() + milliseconds; performance.now() < until;) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const now = look();
    if (now < last - 100) rounds++;
    most = Math.max(most, now);
    last = now;
  }
  return { rounds, most };
}
