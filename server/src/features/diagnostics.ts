import type { Finding } from '../analysis/findings';
import { perObject } from '../analysis/memo';
import { check } from '../analysis/rules/check';
import { LABEL_RULES } from '../analysis/rules/list';
import type { Snapshot } from '../analysis/snapshot';
import type { Stretch } from '../text/sourceText';

/** Everything that looks wrong, in the text's order. */
export function diagnostics(snapshot: Snapshot): readonly Finding[] {
  return snapshot.findings;
}

/** Where labels have a finding at warning or above, in the text's order. Rules that look at other things are not asked. */
export const labelsToFix = perObject((snapshot: Snapshot): readonly Stretch[] =>
  check(snapshot, LABEL_RULES)
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ at }) => at),
);
