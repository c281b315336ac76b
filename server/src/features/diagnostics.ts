import type { Finding } from '../analysis/findings';
import { LABEL_RULES } from '../analysis/rules/list';
import type { Snapshot } from '../analysis/snapshot';

/** Everything that looks wrong, in the text's order. */
export function diagnostics(snapshot: Snapshot): readonly Finding[] {
  return snapshot.findings;
}

/** Whether findings of this code are counted among the labels to fix. */
export function isLabelFinding(code: string): boolean {
  return LABEL_RULES.has(code);
}
