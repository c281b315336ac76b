import type { Finding } from '../../rules/finding';
import { LABEL_CODES } from '../../rules/list';
import type { Stretch } from '../../text/sourceText';

/** What is counted as waiting to be fixed. */
export interface ToFix {
  /** Where a rule that looks at labels has something. */
  readonly labels: readonly Stretch[];
  /** Where any other rule has. */
  readonly others: readonly Stretch[];
  /** Both of them. */
  readonly all: readonly Stretch[];
}

/**
 * The places of findings at warning or above, in the text's order: what there is to fix, the same for all that count it, go
 * through it or say that nothing is left. `findings` are those that a list of problems shows of the document, each at the
 * level that the settings give it.
 */
export function toFix(findings: readonly Finding[]): ToFix {
  const found = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  const isOfLabel = ({ code }: Finding): boolean => LABEL_CODES.has(code);
  const placesOf = (some: readonly Finding[]): readonly Stretch[] => some.map(({ at }) => at);
  return {
    labels: placesOf(found.filter(isOfLabel)),
    others: placesOf(found.filter((finding) => !isOfLabel(finding))),
    all: placesOf(found),
  };
}
