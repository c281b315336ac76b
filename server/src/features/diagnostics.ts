import type { Finding } from '../analysis/findings';
import { perObject } from '../analysis/memo';
import { LABEL_RULES } from '../analysis/rules/list';
import type { Snapshot } from '../analysis/snapshot';
import type { Range } from '../text/range';

/** Everything that looks wrong, in the text's order. */
export function diagnostics(snapshot: Snapshot): readonly Finding[] {
  return snapshot.findings;
}

/** Where labels have a finding at warning or above, in the text's order. */
export function labelsToFix(snapshot: Snapshot): readonly Range[] {
  return wrongLabels(diagnostics(snapshot));
}

const wrongLabels = perObject((findings: readonly Finding[]) =>
  findings
    .filter(({ code, severity }) => LABEL_RULES.has(code) && (severity === 'error' || severity === 'warning'))
    .map(({ range }) => range),
);
