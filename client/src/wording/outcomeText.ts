import type { RenamedFile, RenameOutcome, RoleOutcome } from '../../../server/src/protocol/outcome';
import type { Words } from '../../../server/src/words/say';
import { inRow, plural, say } from '../../../server/src/words/say';
import { FOLDER_FILE } from '../shared/ids';
import { roleTitle } from './roleLines';

/** Where a role stands now, for whom it counts, and how it is taken back. */
export function roleMessage({ name, role, folder }: Pick<RoleOutcome, 'name' | 'role' | 'folder'>): Words {
  return folder === undefined
    ? say`${name}: ${roleTitle(role)}, at the top of the text. Undo takes it back.`
    : say`${name}: ${roleTitle(role)}. It stands in ${FOLDER_FILE}, and counts in every transcript of the folder in which ${name} speaks.`;
}

/** Whether a file still has what was written to it; the editor may have given it other line ends. */
export function isAsLeft(text: string, after: string): boolean {
  const lines = (some: string): string => some.replaceAll('\r\n', '\n');
  return lines(text) === lines(after);
}

/**
 * The files in which something was changed in fact, each with as many turns as it can have been: `changed` has the number
 * of changes of each document by its address.
 */
export function madeOf({ files }: RenameOutcome, changed: ReadonlyMap<string, number>): readonly RenamedFile[] {
  return files.flatMap((file) => {
    const made = changed.get(file.uri) ?? 0;
    if (made === 0) return [];
    return made < file.changes ? { ...file, turns: Math.min(file.turns, made), changes: made } : file;
  });
}

/** More names do not fit into a message. */
const TOLD = 4;

/** How much was changed where, and what was left alone. */
export function renamedMessage({ from, to, leftAlone }: RenameOutcome, made: readonly RenamedFile[]): Words {
  const turns = made.reduce((sum, file) => sum + file.turns, 0);
  const rest = made.length - TOLD;
  const names = made.slice(0, TOLD).map(({ name, turns: count }) => say`${name} (${count})`);
  const listed = inRow(rest > 0 ? [...names, say`${rest} more`] : names, say`, `);
  const where = plural(
    made.length,
    say`${turnsWords(turns)} in ${made.length} transcript: ${listed}`,
    say`${turnsWords(turns)} in ${made.length} transcripts: ${listed}`,
  );
  const done =
    made.length === 0
      ? say`Nothing was changed.`
      : say`'${from}' is '${to}' now, ${where}. One Undo in any of them takes all of it back.`;
  return leftAlone === '' ? done : say`${done} ${leftAlone}`;
}

function turnsWords(count: number): Words {
  return plural(count, say`${count} turn`, say`${count} turns`);
}
