/** Who speaks, judged by ear or by what is said, in the page that asks: with its keys alone. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Judging, TurnwiseApi } from '../../client/src/api';
import { m4a, wav } from './support/recordings';
import { pressIn } from './support/keys';
import { endOnce } from './support/server';
import { turnwise } from './support/turnwise';
import { until } from './support/until';

/** The names in the order in which the speakers are heard first. */
const NAMES = ['Tobias Reher', 'Mara Lindqvist', 'Jonas Adler', 'Ruth Okafor'];

const PLACEHOLDERS = ['Speaker 1', 'Speaker 2', 'Speaker 3', 'Speaker 4'];

const ABOVE = `Today we have ${NAMES.slice(0, 3).join(', ')} and Ruth Okafor around one table, and Ines Brandt asks.`;

/** Who speaks, under which label if it is a wrong one, and what is said. */
const TALK: readonly (readonly [string, string, string?])[] = [
  ['Ines Brandt', 'Welcome, all of you. Tobias Reher, when did you learn to weld?'],
  ['Tobias Reher', 'From my aunt, who came back from the navy and could not sit still for a single day.'],
  ['Ines Brandt', 'And you, Mara Lindqvist, what did you learn from her?'],
  ['Mara Lindqvist', 'I am Mara Lindqvist, and I learned to keep the books, which nobody else wanted to do.'],
  ['Ines Brandt', 'Jonas Adler, were you there at the time?'],
  [
    'Jonas Adler',
    'My name is Jonas Adler, and I was nine, so I carried the tools from one end of the yard to the other.',
  ],
  ['Ines Brandt', 'Ruth Okafor, you came last of all, is that right?'],
  ['Ruth Okafor', "I'm Ruth Okafor, and I came with the ferry on a Tuesday in March."],
  ['Ines Brandt', 'Ruth, what did you see when you came off the ferry?', 'Ruth Okafor'],
  ['Ruth Okafor', 'The gate, and nobody at it, and the rain.'],
  ['Ines Brandt', 'Tobias, what was the first thing that you made?'],
  ['Tobias Reher', 'That gate for the harbour office, and it hangs there still.'],
  ['Ines Brandt', 'Tobias, did you ask for money?', 'Tobias Reher'],
  ['Tobias Reher', 'I did, for two years, and in letters.'],
  ['Ines Brandt', 'Did you write the letters, Mara?'],
  ['Mara Lindqvist', 'Every one of them, and I have the copies.'],
  ['Ines Brandt', 'Mara, how many were there?', 'Mara Lindqvist'],
  ['Mara Lindqvist', 'Forty, and one telegram.'],
  ['Ines Brandt', 'Jonas, what did you think of the gate?'],
  ['Jonas Adler', 'I thought that it was too heavy for anybody to open.'],
  ['Ines Brandt', 'Jonas, could you open it at all?', 'Jonas Adler'],
  ['Jonas Adler', 'Not before I was twelve, and then only with my brother.'],
  ['Ines Brandt', 'And Ruth, what did you do in the rain?'],
  ['Ruth Okafor', 'I climbed over it, of course, with a suitcase in each hand.'],
  ['Ines Brandt', 'Did you see her climb, Tobias?'],
  ['Ines Brandt', 'And did you laugh?', 'Inse Brandt'],
  ['Tobias Reher', 'I did, and she has not forgiven me to this day.'],
  ['Ines Brandt', 'Is that so, Ruth?'],
  ['Ruth Okafor', 'It is very nearly so.'],
  ['Ines Brandt', 'Then we had better stop here.', 'Ines Brnadt'],
];

function transcript(labelOf: (speaker: string, wrong: string | undefined) => string): string {
  const turns = TALK.map(([speaker, said, wrong], nth) => {
    const time = `[00:${String(Math.floor((nth * 3) / 60)).padStart(2, '0')}:${String((nth * 3) % 60).padStart(2, '0')}]`;
    return `${time} ${labelOf(speaker, wrong)}: ${said}\n`;
  });
  return [`${ABOVE}\n`, ...turns].join('\n');
}

/** As it is right. */
const RIGHT = transcript((speaker) => speaker);

/** As a machine left it: no names but of the one who asks, and six turns under wrong labels. */
const WRONG = transcript((speaker, wrong) => {
  const label = wrong ?? speaker;
  return PLACEHOLDERS[NAMES.indexOf(label)] ?? label;
});

describe('Who is this, by ear', () => {
  let api: TurnwiseApi;
  before(async () => (api = await turnwise()));

  /** How many keys were pressed in the page. */
  let keys = 0;
  beforeEach(() => (keys = 0));

  /** Waits until the page shows something. */
  const shows = <T>(look: (judging: Judging) => T | false | undefined) =>
    until(api.onDidChange, () => {
      const judging = api.judging();
      return judging && look(judging);
    });

  async function press(key: string): Promise<void> {
    keys++;
    await pressIn(key, () => {
      api.pressInJudging(key);
    });
  }

  /** Presses a key, and waits until so many are judged. */
  async function judge(key: string, done: number): Promise<void> {
    await press(key);
    await shows(({ done: now, isSeen }) => now === done && isSeen);
  }

  interface Given {
    readonly isHeard?: boolean;
    readonly text?: string;
    /** Files beside the transcript. */
    readonly others?: Readonly<Record<string, Uint8Array>>;
  }

  async function begin({ isHeard = false, text = WRONG, others = {} }: Given = {}) {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    const at = vscode.Uri.joinPath(folder?.uri ?? vscode.Uri.file('/'), crypto.randomUUID());
    const transcript = vscode.Uri.joinPath(at, 'yard.transcript');
    if (isHeard) await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(at, 'yard.wav'), wav(100));
    for (const [name, bytes] of Object.entries(others))
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(at, name), bytes);
    await vscode.workspace.fs.writeFile(transcript, new TextEncoder().encode(text));
    const editor = await vscode.window.showTextDocument(transcript);
    await until(api.onDidChange, () => api.statusText()?.includes('question'));
    await vscode.commands.executeCommand('turnwise.whoIsThis');
    await shows(({ isSeen, title }) => isSeen && title.endsWith('?'));
    return editor;
  }

  afterEach(() => {
    deepEqual(api.judging()?.violations, []);
  });

  for (const isHeard of [true, false])
    it(`makes a file with 4 placeholders and 6 wrong turns right with few keys, ${isHeard ? 'heard' : 'read'}`, async () => {
      const { document } = await begin({ isHeard });
      for (let done = 0; !api.judging()?.isOver;) {
        const { title, verdicts, detail } = api.judging() ?? { title: '', verdicts: [], detail: '' };
        const name = NAMES[PLACEHOLDERS.findIndex((label) => title.includes(label))] ?? 'Ines Brandt';
        const verdict = verdicts.find((one) => one.includes(name)) ?? '';
        ok(verdict !== '', `${title} ${detail} ${verdicts.join()}`);
        await judge(verdict.slice(0, 1), ++done);
      }
      equal(document.getText(), RIGHT);
      ok(keys <= 25, `${keys} keys`);
      equal(keys, 10);
    });

  it('plays clips, and shows each in the text', async () => {
    await begin({ isHeard: true });
    await press('ArrowRight');
    await shows(({ clip, isPlaying, time }) => clip === 1 && isPlaying && time >= 32_900 && time < 34_500);
    equal(api.judging()?.marked?.start.line, 24);
    await press('ArrowLeft');
    await shows(({ clip, isPlaying, time }) => clip === 0 && isPlaying && time >= 2900 && time < 4500);
    equal(api.judging()?.marked?.start.line, 4);
    await press(' ');
    await shows(({ isPlaying }) => !isPlaying);
  });

  it('plays a copy of the same name where the recording that is declared cannot be played', async () => {
    const others = { 'tape.m4a': m4a('alac'), 'tape.wav': wav(100) };
    await begin({ text: `---\nmedia: tape.m4a\n---\n${WRONG}`, others });
    await press('ArrowRight');
    await shows(({ clip, isPlaying, time }) => clip === 1 && isPlaying && time >= 32_900 && time < 34_500);
    await press(' ');
    await shows(({ isPlaying }) => !isPlaying);
  });

  it('shows what is said where there is no recording', async () => {
    await begin();
    await shows(({ note, marked }) => note.includes('No recording') && marked?.start.line === 4);
    await press(' ');
    await shows(({ clip, marked }) => clip === 1 && marked?.start.line === 24);
  });

  it('is heard once there are a recording and times, and once the recording is another one', async () => {
    const { document } = await begin({ text: WRONG.replaceAll(/^\[.*?\] /gm, '') });
    await shows(({ note }) => note.includes('No recording'));
    const folder = vscode.Uri.joinPath(document.uri, '..');
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, 'yard.wav'), wav(100));
    await vscode.commands.executeCommand('turnwise.whoIsThis');
    await shows(({ note }) => note.includes('No times'));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), WRONG);
    await vscode.workspace.applyEdit(edit);
    await shows(({ note, isSeen }) => note === '' && isSeen);
    await press('ArrowRight');
    await shows(({ isPlaying }) => isPlaying);
    // A shorter one, in which that clip is not.
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, 'yard.wav'), wav(20));
    await vscode.commands.executeCommand('turnwise.whoIsThis');
    await shows(({ isPlaying }) => !isPlaying);
    await press('ArrowLeft');
    await shows(({ clip, isPlaying, time }) => clip === 0 && isPlaying && time >= 2900 && time < 4500);
  });

  it('takes the last verdict back, and leaves the one before', async () => {
    const { document } = await begin();
    await judge('1', 1);
    const once = document.getText();
    await judge('1', 2);
    await judge('U', 1);
    equal(document.getText(), once);
    await shows(({ title }) => title === 'Who is Speaker 2?');
    await judge('S', 2);
    await shows(({ title }) => title === 'Who is Speaker 3?');
    await judge('U', 1);
    await shows(({ title }) => title === 'Who is Speaker 2?');
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), WRONG);
  });

  it('gives an answer to the turn that was asked about, though the text was changed meanwhile', async () => {
    const text = RIGHT.replace('Ines Brandt: Mara, how many', 'Mara Lindqvist: Mara, how many');
    const editor = await begin({ text });
    equal(api.judging()?.title, 'Does Mara Lindqvist say this?');
    const added = 'Recorded in the yard.\n\n';
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), added);
    });
    const answer = api.judging()?.verdicts.find((one) => one.endsWith('Ines Brandt')) ?? '';
    await judge(answer.slice(0, 1), 1);
    equal(editor.document.getText(), added + RIGHT);
  });

  it('is asked anew once the text has changed, also where that was while an answer was carried out', async () => {
    const editor = await begin();
    const { document } = editor;
    await press('1');
    await until(vscode.workspace.onDidChangeTextDocument, () => document.getText() !== WRONG);
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), 'Recorded in the yard.\n\n');
    });
    await shows(({ isSeen, title, done }) => isSeen && done === 1 && title === 'Who is Speaker 2?');
    await press(' ');
    await shows(({ marked }) => marked && document.lineAt(marked.start.line).text.includes('Speaker 2:'));
  });

  it('is silent once somebody types, and out of sight', async () => {
    const editor = await begin({ isHeard: true });
    await press('ArrowRight');
    await shows(({ isPlaying, time }) => isPlaying && time >= 32_900);
    await editor.edit((edit) => {
      edit.insert(editor.document.positionAt(editor.document.getText().length), '\n');
    });
    const typed = await shows(({ isPlaying, time }) => !isPlaying && { time });
    ok(typed.time < 35_500, `stopped at ${typed.time}`);
    await press(' ');
    await shows(({ isPlaying }) => isPlaying);
    await vscode.commands.executeCommand('workbench.action.closePanel');
    const hidden = await shows(({ isPlaying, time }) => !isPlaying && { time });
    ok(hidden.time < 35_500, `stopped at ${hidden.time}`);
  });

  it('says so where the server is gone, and goes on once it is back', async function () {
    // Its process is found by a program that Windows does not have.
    if (process.platform === 'win32') this.skip();
    await begin();
    await judge('1', 1);
    const ended = new Set<number>();
    await until(api.onDidChange, () => {
      endOnce(ended);
      return api.judging()?.title === 'Nobody can be judged now.';
    });
    deepEqual(api.judging()?.verdicts, ['B Try again']);
    await press('B');
    await shows(({ isSeen, title, done }) => isSeen && title === 'Who is Speaker 2?' && done === 1);
  });

  it('remembers what is right as it is, in the text only where that is wanted', async () => {
    const text = RIGHT.replace('Ines Brandt: Mara, how many', 'Mara Lindqvist: Mara, how many');
    const { document } = await begin({ text });
    await judge('T', 1);
    equal(document.getText(), text);
    await shows(({ isOver, verdicts }) => isOver && verdicts.some((one) => one.startsWith('R ')));
    await press('R');
    await until(vscode.workspace.onDidChangeTextDocument, () => document.getText() !== text);
    ok(document.getText().includes('<!-- turnwise-disable-next-line attribution-suspect -->\n[00:00:48] Mara'));
  });
});
