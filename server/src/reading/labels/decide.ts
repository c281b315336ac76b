import type { Line } from '../../syntax/line';
import type { Row } from '../../text/row';
import type { Declarations } from '../../model/declarations';
import { frontMatterSpan } from '../../declarations/frontMatter';
import type { Candidate, Feature } from '../../model/transcript';
import type { Group, Place } from '../../model/labelPlaces';
import { groupsOf } from './candidates';
import type { Count } from '../../facts/count';
import { habitsOf, share } from './habits';
import { oddPlaces } from './odd';
import { properNames } from './properNames';
import { whyNoTalk } from './talk';
import { saidOf, votesAlone, votesBeside } from './votes';
import { say } from '../../words/say';

/** What a label needs to be taken for one. The weights of the votes are chosen by hand against it. */
const ENOUGH = 2.5;

/** Surely a label by itself; these set the document's habits, which then speak for or against the others. */
const SURE = 3.5;

export interface Decided {
  readonly group: Group;
  readonly candidate: Candidate;
}

/** What was decided, and the lines and paragraphs by whose number it was. */
export interface Decision {
  readonly decided: readonly Decided[];
  readonly counts: readonly Count[];
  /** Whether a few words may make it the log of a machine. */
  readonly isNearLog: boolean;
}

/**
 * Decides which of a document's label-like places are labels, from everything the document shows: how often a label
 * stands, how it is written, where, beside what others, and what was declared.
 */
export function decide(places: readonly Place[], lines: Row<Line>, declared: Declarations): Decision {
  const groups = groupsOf(places);
  const said = saidOf(declared);
  const asked = isAsked(places);
  const alone = groups.map((group) => ({ group, features: votesAlone(group, said, asked) }));
  const sure = alone.filter(({ features }) => sum(features) >= SURE).map(({ group }) => group);
  const habits = habitsOf(groups, sure, lines);
  const names = properNames(
    lines,
    alone.filter(isOpen).map(({ group }) => group.label),
  );
  const scored = alone.map(({ group, features }) => {
    const all = [...features, ...votesBeside(group, habits, names)];
    return { group, features: all, score: sum(all) };
  });
  const judged = scored.map(({ group, features, score }) => ({ group, features, accepted: score >= ENOUGH }));
  const { against: doubt, isNearLog } = whyNoTalk(judged, habits, lines, asked);
  const against = isOwn(judged, said.speakers, lines) ? undefined : doubt;
  const decided = scored.map(({ group, features, score }) => {
    const accepted = score >= ENOUGH && against === undefined;
    const refused = against === undefined || score < ENOUGH ? [] : [{ name: say`no talk: ${against}`, weight: -score }];
    const told = [...features, ...refused];
    const places = group.places.map(({ line }) => line);
    return { group, candidate: { label: group.label, lines: places, features: told, score: sum(told), accepted } };
  });
  return { decided, counts: habits.counts, isNearLog };
}

/** Whether the transcript's own front matter lists all who were found: whoever wrote that knows that they talk. */
function isOwn(
  judged: readonly { readonly group: Group; readonly accepted: boolean }[],
  speakers: ReadonlySet<string>,
  lines: Row<Line>,
): boolean {
  const accepted = judged.filter((one) => one.accepted);
  return (
    frontMatterSpan(lines) !== undefined &&
    accepted.length > 0 &&
    accepted.every(({ group }) => speakers.has(group.key))
  );
}

/** Of what stands behind colons so much is questions where people talk. */
const QUESTIONS = 0.2;

function isAsked(places: readonly Place[]): boolean {
  const labelled = places.filter(({ shape, text }) => shape.strength === 'strong' && text !== '');
  return labelled.length > 0 && share(labelled, ({ text }) => /[?？؟]["'”’»」*_]*$/.test(text)) >= QUESTIONS;
}

/** The label of each line that has one, in the text's order: where a line can be read in several forms, the one with the most votes. */
export function chooseLabels(
  places: readonly Place[],
  decided: readonly Decided[],
  lines: Row<Line>,
): readonly { readonly place: Place; readonly key: string }[] {
  const scores = new Map(
    decided.map(({ group, candidate }) => [group.key, candidate.accepted ? candidate.score : -Infinity]),
  );
  const best = new Map<number, { readonly place: Place; readonly key: string; readonly score: number }>();
  for (const place of withoutHalves(places, scores)) {
    const { key } = place;
    const score = Math.min(scores.get(key) ?? -Infinity, place.shape.traits.has('anonymous') ? ENOUGH : Infinity);
    if (score > (best.get(place.line)?.score ?? -Infinity)) best.set(place.line, { place, key, score });
  }
  const odd = oddPlaces(
    Array.from(best.values(), ({ place }) => place),
    lines,
  );
  return [...best.values()].filter(({ place }) => !odd.has(place));
}

/**
 * The places without those that read a label up to its first full stop alone (`I` of `I. Petrova: Yes.`), or up to the
 * office behind it (`Ann Lee` of `Ann Lee – Chair`, alone on its line), where the whole of it is a label.
 */
function withoutHalves(places: readonly Place[], scores: ReadonlyMap<string, number>): readonly Place[] {
  return places.filter((place, at) => {
    for (let next = at + 1; places[next]?.line === place.line; next++) {
      const other = places[next];
      if (other !== undefined && isHalf(place, other) && (scores.get(other.key) ?? -Infinity) >= ENOUGH) return false;
    }
    return true;
  });
}

function isHalf({ shape: { label, traits } }: Place, { shape }: Place): boolean {
  if (shape.label.from !== label.from || shape.label.to <= label.to) return false;
  return traits.has('stop') || shape.traits.has('wholeLine');
}

function isOpen({ features }: { readonly features: readonly Feature[] }): boolean {
  const score = sum(features);
  return score > -1 && score < SURE + 1.5;
}

function sum(features: readonly Feature[]): number {
  return features.reduce((total, { weight }) => total + weight, 0);
}
