import type { Finding } from '../analysis/findings';
import { unansweredQuestion } from '../analysis/rules/unansweredQuestion';
import { unresolvedMarker } from '../analysis/rules/unresolvedMarker';
import type { Range } from '../text/range';

/** A way from a finding to the next of its kind. */
export interface NextLike {
  readonly title: string;
  readonly finding: Finding;
  readonly place: Range;
}

/** Findings that no edit can mend, so that people go from one to the next and listen, or ask again. */
const TITLES: ReadonlyMap<string, string> = new Map([
  [unresolvedMarker.code, 'Go to the next gap'],
  [unansweredQuestion.code, 'Go to the next question without an answer'],
]);

/**
 * For the findings that a range touches, the way to the next one of the kind, from the last to the first; none where there
 * is no other. `findings` are in the text's order.
 */
export function nextLike(findings: readonly Finding[], range: Range): readonly NextLike[] {
  return findings.flatMap((finding, nth) => {
    const title = TITLES.get(finding.code);
    if (title === undefined || finding.range.from > range.to || range.from > finding.range.to) return [];
    const others = [...findings.slice(nth + 1), ...findings.slice(0, nth)];
    const next = others.find(({ code }) => code === finding.code);
    return next === undefined ? [] : [{ title, finding, place: next.range }];
  });
}
