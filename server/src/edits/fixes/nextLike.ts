import type { Finding } from '../../rules/finding';
import { unansweredQuestion } from '../../rules/unansweredQuestion';
import { unresolvedMarker } from '../../rules/unresolvedMarker';
import type { Stretch } from '../../text/sourceText';
import { compare, meet } from '../../text/stretch';
import type { Words } from '../../words/say';
import { say } from '../../words/say';

/** A way from a finding to the next of its kind. */
export interface NextLike {
  readonly title: Words;
  readonly finding: Finding;
  readonly place: Stretch;
}

/** Findings that no edit can mend, so that people go from one to the next and listen, or ask again. */
const TITLES: ReadonlyMap<string, Words> = new Map([
  [unresolvedMarker.code, say`Go to the next gap`],
  [unansweredQuestion.code, say`Go to the next question without an answer`],
]);

/**
 * For each kind among the findings that a place touches, the way to the next one behind it, from the last to the
 * first; none where there is no other. `findings` are in the text's order.
 */
export function nextLike(findings: readonly Finding[], place: Stretch): readonly NextLike[] {
  return Array.from(TITLES).flatMap(([kind, title]) => {
    const alike = findings.filter(({ code }) => code === kind);
    const isHere = ({ at }: Finding) => meet(at, place);
    const finding = alike.find(isHere);
    const next = alike.find(({ at }) => compare(at.from, place.to) > 0) ?? alike.find((one) => !isHere(one));
    return finding === undefined || next === undefined ? [] : [{ title, finding, place: next.at }];
  });
}
