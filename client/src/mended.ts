import type { Overview } from '../../server/src/lsp/protocol/overview';
import type { Words } from '../../server/src/words/say';
import { plural, say } from '../../server/src/words/say';

type Counts = Pick<Overview, 'labelsToFix' | 'certain'>;

/** What became of the labels to fix: `3 labels fixed, 1 left (Alt+X goes there).` */
export function mendedSentence(before: Counts, after: Counts): Words {
  const left = after.labelsToFix.length;
  if (before.certain === 0) return left === 0 ? say`No label to fix.` : say`No label is certain; ${leftWords(left)}.`;
  const mended = Math.max(before.labelsToFix.length - left, 0);
  const done = plural(mended, say`${mended} label fixed`, say`${mended} labels fixed`);
  return left === 0 ? say`${done}, none left.` : say`${done}, ${leftWords(left)}.`;
}

function leftWords(left: number): Words {
  return say`${left} left (Alt+X, on a Mac Ctrl+Cmd+X, goes there)`;
}
