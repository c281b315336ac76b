import type { Location, LocationLink, Position } from 'vscode';
import { commands } from 'vscode';
import { goTo, say, transcriptEditor } from './transcript';

/**
 * A definition leads from a question down to its answer and from an answer up to its question. Which of the two it is
 * shows in the direction; `wanted` takes the one that was asked for.
 */
export async function followDefinition(
  wanted: (there: Position, here: Position) => boolean,
  otherwise: string,
): Promise<void> {
  const editor = transcriptEditor();
  if (!editor) return;
  const { uri } = editor.document;
  const here = editor.selection.active;
  const found = await commands.executeCommand<(Location | LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    uri,
    here,
  );
  const there = found.map(startOf).find((position) => wanted(position, here));
  if (there) await goTo(editor, there);
  else say(otherwise);
}

function startOf(found: Location | LocationLink): Position {
  return 'targetUri' in found ? (found.targetSelectionRange ?? found.targetRange).start : found.range.start;
}
