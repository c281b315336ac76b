import type { Finding } from '../analysis/findings';
import { unansweredQuestion } from '../analysis/rules/unansweredQuestion';
import { unresolvedMarker } from '../analysis/rules/unresolvedMarker';
import type { Range } from '../text/range';
import type { Words } from '../words/say';
import { say } from '../words/say';

/** A way from a finding to the next of its kind. */
export interface NextLike {
  readonly title: Words;
  readonly finding: Finding;
  readonly place: Range;
}

/** Findings that no edit can mend, so that people go from one to the next and listen, or ask again. */
const TITLES: ReadonlyMap<string, Words> = new Map([
  [unresolvedMarker.code, say`Go to the next gap`],
  [unansweredQuestion.code, say`Go to the next question without an answer`],
]);

/**
 * For each kind among the findings that a range touches, the way to the next one behind the range, from the last to the
 * first; none where there is no other. `findings` are in the text's order.
 */
export function nextLike(findings: readonly Finding[], range: Range): readonly NextLike[] {
  return Array.from(TITLES).flatMap(([kind, title]) => {
    const alike = findings.filter(({ code }) => code === kind);
    const isHere = (one: Finding) => one.range.from <= range.to && range.from <= one.range.to;
    const finding = alike.find(isHere);
    const next = alike.find((one) => one.range.from > range.to) ?? alike.find((one) => !isHere(one));
    return finding === undefined || next === undefined ? [] : [{ title, finding, place: next.range }];
  });
}
