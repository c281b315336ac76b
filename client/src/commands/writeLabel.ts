import type { TextEditor } from 'vscode';
import { Position, Range, Selection, window } from 'vscode';
import type { WriteLabelParams } from '../../../server/src/protocol/typing';
import type { Front } from '../front/front';
import { pick } from '../requests/pick';
import type { Edit, Server } from '../connection/server';
import { announceIn } from '../editor/announce';
import { positionOf } from '../editor/goTo';
import { transcriptToAsk } from '../front/transcriptToAsk';

/** What is written, and for whom. */
type LabelWish = Pick<WriteLabelParams, 'what' | 'to'>;

/**
 * Sets the speaker of the turn at the cursor, or on a blank line of the next one: the one who is chosen from a list, or whom a
 * key binding names, by name or by the number in that list. The number 0 is the likeliest other one.
 */
export async function setSpeaker(server: Server, front: Front, given?: unknown): Promise<void> {
  if (given === 0) return writeLabel(server, front, { what: 'speaker' });
  if (typeof given === 'string' || typeof given === 'number')
    return writeLabel(server, front, { what: 'speaker', to: given });
  await chooseSpeaker(server, front);
}

/**
 * Ends the turn at the cursor and begins the next, of the likeliest speaker, or the one whom a key binding names, by name or by
 * number. Where no next speaker is known, the name is asked for.
 */
export async function newTurn(server: Server, front: Front, given?: unknown): Promise<void> {
  const isGiven = typeof given === 'string' || typeof given === 'number';
  await writeLabel(server, front, isGiven ? { what: 'turn', to: given } : { what: 'turn' });
}

async function chooseSpeaker(server: Server, front: Front): Promise<void> {
  const editor = transcriptToAsk(server, front);
  const list = editor && (await server.speakerChoices(editor.document, editor.selection.active));
  const to = list && (await pick(list));
  if (editor && to) await write(server, front, editor, { what: 'speaker', to });
}

/** Writes a label at the cursor, or says why it cannot. */
async function writeLabel(server: Server, front: Front, wish: LabelWish): Promise<void> {
  const editor = transcriptToAsk(server, front);
  if (editor) await write(server, front, editor, wish);
}

async function write(server: Server, front: Front, editor: TextEditor, wish: LabelWish): Promise<void> {
  const { document, selection } = editor;
  const { version } = document;
  const written = await server.writeLabel(document, selection.active, wish);
  if (written?.asks !== undefined && wish.to === undefined) {
    const name = await window.showInputBox({ prompt: written.asks });
    const to = name?.replace(/[:：]\s*$/, '').trim() ?? '';
    if (to !== '') await write(server, front, editor, { ...wish, to });
  } else if (written?.refused !== undefined) {
    if (front.transcript === editor) await announceIn(editor, written.refused);
  } else if (written?.edit && document.version === version) await apply(editor, written.edit, written.goesOn);
}

/** Makes an edit in one step that can be undone. With `goesOn` one goes on typing behind it. */
export async function apply(
  editor: TextEditor,
  { range: { start, end }, newText }: Edit,
  goesOn = false,
): Promise<void> {
  const range = new Range(positionOf(start), positionOf(end));
  const isDone = await editor.edit((builder) => {
    builder.replace(range, newText);
  });
  if (!isDone || !goesOn) return;
  const lines = newText.split(/\r\n|\r|\n/);
  const last = lines.at(-1) ?? '';
  const cursor = new Position(start.line + lines.length - 1, last.length + (lines.length === 1 ? start.character : 0));
  editor.selection = new Selection(cursor, cursor);
  editor.revealRange(editor.selection);
}
