import type { Overview } from '../../../server/src/protocol/overview';
import type { Words } from '../../../server/src/words/say';
import { inRow, plural, say } from '../../../server/src/words/say';
import { toFixCount, toFixParts } from './statusText';

type Counts = Pick<Overview, 'labelsToFix' | 'otherWarnings' | 'certain'>;

/** What became of all that there was to fix: `3 labels fixed; 1 label to fix left (Next Label to Fix goes there).` */
export function mendedSentence(before: Counts, after: Counts): Words {
  const done = doneWords(before, after);
  if (toFixCount(after) > 0) return say`${done}; ${leftWords(after)}.`;
  return toFixCount(before) + before.certain === 0
    ? say`No label to fix, and no other warning.`
    : say`${done}, none left.`;
}

/** What is certain may be no warning, as a hint is none: then only that it is done can be told. */
function doneWords(before: Counts, after: Counts): Words {
  if (before.certain === 0) return say`Nothing is certain`;
  const labels = before.labelsToFix.length - after.labelsToFix.length;
  if (labels > 0) return plural(labels, say`${labels} label fixed`, say`${labels} labels fixed`);
  const all = Math.max(before.certain - after.certain, 0);
  return plural(all, say`${all} place fixed`, say`${all} places fixed`);
}

function leftWords(after: Counts): Words {
  return say`${inRow(toFixParts(after), say`, `)} left (Next Label to Fix goes there)`;
}
