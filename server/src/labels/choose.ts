import type { LineView } from '../facts/fact';
import type { ChunkedList } from '../text/chunkedList';
import type { Decided } from './decide';
import { ENOUGH } from './decide';
import type { Refuse } from './gates';
import { throughGates } from './gates';
import { oddPlaces } from './odd';
import type { LabelPlace } from './place';
import { say } from '../words/say';

/**
 * The label of each line that has one, in the text's order: where a line can be read in several forms, the one with the
 * most votes. `refuse` is told of all others, but of those of labels that were not accepted.
 */
export function chooseLabels(
  places: readonly LabelPlace[],
  decided: readonly Decided[],
  lines: ChunkedList<LineView>,
  refuse?: Refuse,
): readonly { readonly place: LabelPlace; readonly key: string }[] {
  const scores = new Map(
    decided.flatMap(({ group, candidate }) => (candidate.accepted ? [[group.key, candidate.score] as const] : [])),
  );
  const accepted = places.filter(({ key }) => scores.has(key));
  const chosen = throughGates(
    accepted,
    [
      { why: say`a part of a longer label on its line`, pass: (all) => withoutHalves(all, scores) },
      { why: say`on a line with a label that has more votes`, pass: (all) => bestOfLines(all, scores) },
    ],
    refuse,
  );
  const odd = oddPlaces(chosen, lines);
  for (const [place, why] of odd) refuse?.([place], why);
  return (odd.size === 0 ? chosen : chosen.filter((place) => !odd.has(place))).map((place) => ({
    place,
    key: place.key,
  }));
}

/** On each line the place with the most votes, the first of those that have equally many. */
function bestOfLines(places: readonly LabelPlace[], scores: ReadonlyMap<string, number>): readonly LabelPlace[] {
  const scoreOf = ({ key, shape }: LabelPlace) =>
    Math.min(scores.get(key) ?? -Infinity, shape.traits.has('anonymous') ? ENOUGH : Infinity);
  const best: LabelPlace[] = [];
  for (const place of places) {
    const last = best.at(-1);
    if (last?.line !== place.line) best.push(place);
    else if (scoreOf(place) > scoreOf(last)) best[best.length - 1] = place;
  }
  return best;
}

/**
 * The places without those that read a label up to its first full stop alone (`I` of `I. Petrova: Yes.`), or up to the
 * office behind it (`Ann Lee` of `Ann Lee – Chair`, alone on its line), where the whole of it is a label.
 */
function withoutHalves(places: readonly LabelPlace[], scores: ReadonlyMap<string, number>): readonly LabelPlace[] {
  return places.filter((place, at) => {
    for (let next = at + 1; places[next]?.line === place.line; next++) {
      const other = places[next];
      if (other !== undefined && isHalf(place, other) && (scores.get(other.key) ?? -Infinity) >= ENOUGH) return false;
    }
    return true;
  });
}

function isHalf({ shape: { label, traits } }: LabelPlace, { shape }: LabelPlace): boolean {
  if (shape.label.from !== label.from || shape.label.to <= label.to) return false;
  return traits.has('stop') || shape.traits.has('wholeLine');
}
