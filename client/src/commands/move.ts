import type { TextEditor } from 'vscode';
import { commands, Selection } from 'vscode';
import type { Front } from '../front/front';
import type { Sought } from '../../../server/src/protocol/find';
import type { Move } from './moves';
import { WHOLES } from './moves';
import type { TextRange } from '../shared/places';
import { isBehind } from '../shared/places';
import type { Server } from '../connection/server';
import { announceIn } from '../editor/announce';
import { goTo } from '../editor/goTo';
import { transcriptToAsk } from '../front/transcriptToAsk';
import { say } from '../../../server/src/words/say';

/** Moves wait for each other, so that each of two quick presses starts where the one before ended. */
let last = Promise.resolve();

/** What waits for its turn. The same once more is let go, or a key that was held down would go on after its release. */
let waiting: string | undefined;

/** Takes the cursor to a place, or says why it stays. */
export function move(server: Server, front: Front, { what, none, again }: Move): Promise<void> {
  return inTurn(server, front, what, async (editor) => {
    const cursor = editor.selection.active;
    const there = await found(server, front, editor, what);
    if (there) await goTo(editor, there.start);
    if (there === null) await announceIn(editor, none);
    else if (there && again !== undefined && !isBehind(there.start, cursor)) await announceIn(editor, again);
  });
}

/**
 * Selects the turn around the cursor; once that is selected, its question with the answers. The text is not scrolled: one
 * still sees where one is.
 */
export function selectTurn(server: Server, front: Front): Promise<void> {
  return inTurn(server, front, 'select', async (editor) => {
    for (const { what, none } of WHOLES) {
      const whole = await found(server, front, editor, what);
      if (whole === undefined) return;
      if (whole === null) return announceIn(editor, none);
      const selection = selectionOf(whole);
      if (selection.isEqual(editor.selection)) continue;
      editor.selection = selection;
      return;
    }
  });
}

/** Shows the answer below its question, and the question below an answer, while the cursor stays where it is. */
export function peekAnswer(server: Server, front: Front): Promise<void> {
  return inTurn(server, front, 'peek', async (editor) => {
    const question = await found(server, front, editor, 'question');
    const there = question === null ? await found(server, front, editor, 'answer') : question;
    if (there) await commands.executeCommand('editor.action.peekDefinition');
    else if (there === null) await announceIn(editor, say`Nothing to peek at from here.`);
  });
}

/**
 * What is looked for from the cursor; null where there is none. Undefined while the server cannot answer, and where its
 * answer comes too late: somebody has gone to another document, or has typed.
 */
async function found(
  server: Server,
  front: Front,
  editor: TextEditor,
  what: Sought,
): Promise<TextRange | null | undefined> {
  const { document, selection } = editor;
  const { version } = document;
  const there = await server.find(document, selection.active, what);
  return front.transcript === editor && document.version === version ? there : undefined;
}

function inTurn(
  server: Server,
  front: Front,
  what: string,
  work: (editor: TextEditor) => Promise<void>,
): Promise<void> {
  if (waiting === what) return last;
  waiting = what;
  const step = async () => {
    waiting = undefined;
    const editor = transcriptToAsk(server, front);
    if (editor) await work(editor);
  };
  return (last = last.then(step, step));
}

function selectionOf({ start, end }: TextRange): Selection {
  return new Selection(start.line, start.character, end.line, end.character);
}
