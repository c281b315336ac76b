import { declaredTitle } from '../../declaring/title';
import { titleIn } from '../../reading/matter/around';
import type { Snapshot } from '../../document/snapshot';
import type { TextChange } from '../../text/change';
import type { Range } from '../../text/range';
import type { Words } from '../../words/say';
import { say } from '../../words/say';

/** No title is longer. */
const LONGEST = 160;

/**
 * On a line before the interview that is not its title: that it is. It is written to the front matter, which is made where
 * there is none; undefined elsewhere, and where that cannot be written.
 */
export function titleAction(
  snapshot: Snapshot,
  { from, to }: Range,
): { readonly title: Words; readonly changes: readonly TextChange[] } | undefined {
  const { text, transcript } = snapshot;
  const { before, matter, turns } = transcript;
  const { line } = text.placeAt(from);
  if (before === undefined || turns.length === 0 || line < before.line || line > before.endLine) return undefined;
  if (to > text.lineEnd(line) || matter.some((one) => one.kind === 'title' && one.line === line)) return undefined;
  const title = titleIn(text.lineText(line));
  if (title.length > LONGEST || !/\p{L}/u.test(title)) return undefined;
  const changes = declaredTitle(snapshot, title);
  return changes.length === 0 ? undefined : { title: say`This line is the title`, changes };
}
