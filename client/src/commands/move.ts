import type { TextEditor } from 'vscode';
import { commands, Selection } from 'vscode';
import type { Move } from '../moves';
import type { Stretch } from '../places';
import { isBehind } from '../places';
import type { Server } from '../server';
import { goTo, announce, transcriptEditor } from './transcript';
import { say } from '../../../server/src/words/say';

/** Moves wait for each other, so that each of two quick presses starts where the one before ended. */
let last = Promise.resolve();

/** What waits for its turn. The same once more is let go, or a key that was held down would go on after its release. */
let waiting: string | undefined;

/** Takes the cursor to a place, or says why it stays. */
export function move(server: Server, { what, none, again }: Move): Promise<void> {
  return inTurn(what, async (editor) => {
    const cursor = editor.selection.active;
    const there = await server.find(editor.document, cursor, what);
    if (there) await goTo(editor, there.start);
    if (there === null) announce(none);
    else if (there && again !== undefined && !isBehind(there.start, cursor)) announce(again);
  });
}

/** Selects all of something around the cursor. The text is not scrolled: one still sees where one is. */
export function select(server: Server, { what, none }: Move): Promise<void> {
  return inTurn(what, async (editor) => {
    const whole = await server.find(editor.document, editor.selection.active, what);
    if (whole) editor.selection = selectionOf(whole);
    else if (whole === null) announce(none);
  });
}

/** Shows the answer below its question, and the question below an answer, while the cursor stays where it is. */
export function peekAnswer(server: Server): Promise<void> {
  return inTurn('peek', async ({ document, selection: { active } }) => {
    const there = (await server.find(document, active, 'question')) ?? (await server.find(document, active, 'answer'));
    if (there) await commands.executeCommand('editor.action.peekDefinition');
    else if (there === null) announce(say`Nothing to peek at from here.`);
  });
}

function inTurn(what: string, work: (editor: TextEditor) => Promise<void>): Promise<void> {
  if (waiting === what) return last;
  waiting = what;
  const step = async () => {
    waiting = undefined;
    const editor = transcriptEditor();
    if (editor) await work(editor);
  };
  return (last = last.then(step, step));
}

function selectionOf({ start, end }: Stretch): Selection {
  return new Selection(start.line, start.character, end.line, end.character);
}
