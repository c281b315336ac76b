import type { LineView, Questions } from '../../facts/fact';
import type { Row } from '../../text/row';
import type { Declarations } from '../../model/declarations';
import type { Candidate, Feature } from '../../model/transcript';
import type { LabelGroup } from './group';
import { groupsOf } from './group';
import type { LabelPlace } from './place';
import { styleOf } from './style';
import { oddPlaces } from './odd';
import { properNames } from './properNames';
import { whyNoTalk } from './talk';
import { saidOf, votesAlone, votesBeside } from './votes';
import { say } from '../../words/say';
import { share } from '../../text/share';

/** What a label needs to be taken for one. The weights of the votes are chosen by hand against it. */
const ENOUGH = 2.5;

/** Surely a label by itself; these set the document's style, which then speaks for or against the others. */
const SURE = 3.5;

export interface Decided {
  readonly group: LabelGroup;
  readonly candidate: Candidate;
}

/** What was decided, and what it hangs on besides facts of single lines. */
export interface Decision {
  readonly decided: readonly Decided[];
  /** So many lines may be changed, all their facts staying the same, until sentences could repeat themselves otherwise. */
  readonly slack: number;
}

/** What was declared, whether in a front matter of the document's own, and the questions that are asked of its lines. */
export interface Asked {
  readonly declared: Declarations;
  readonly hasFrontMatter: boolean;
  readonly questions: Questions;
}

/**
 * Decides which of a document's label-like places are labels, from everything the document shows: how often a label
 * stands, how it is written, where, beside what others, and what was declared.
 */
export function decide(
  places: readonly LabelPlace[],
  lines: Row<LineView>,
  { declared, hasFrontMatter, questions }: Asked,
): Decision {
  const groups = groupsOf(places);
  const said = saidOf(declared);
  const asked = isAsked(places);
  const alone = groups.map((group) => {
    const features = votesAlone(group, said, asked);
    return { group, features, score: sum(features) };
  });
  const sure = alone.filter(({ score }) => score >= SURE).map(({ group }) => group);
  const style = styleOf(groups, sure, lines);
  const open = alone.filter(({ score }) => score > -1 && score < SURE + 1.5).map(({ group }) => group.label);
  const names = properNames(lines, open, questions);
  const judged = alone.map(({ group, features }) => {
    const all = [...features, ...votesBeside(group, style, names)];
    const score = sum(all);
    return { group, features: all, score, accepted: score >= ENOUGH };
  });
  const { against: doubt, slack } = whyNoTalk(judged, style, lines, asked);
  const against = hasFrontMatter && areListed(judged, said.speakers) ? undefined : doubt;
  const decided = judged.map(({ group, features, score, accepted: hasEnough }) => {
    const accepted = hasEnough && against === undefined;
    const refused = against === undefined || !hasEnough ? [] : [{ name: say`no talk: ${against}`, weight: -score }];
    const told = [...features, ...refused];
    const places = group.places.map(({ line }) => line);
    return { group, candidate: { label: group.label, lines: places, features: told, score: sum(told), accepted } };
  });
  return { decided, slack };
}

/** Whether the declared speakers are all who were found: where a transcript's own front matter lists them, they talk. */
function areListed(
  judged: readonly { readonly group: LabelGroup; readonly accepted: boolean }[],
  speakers: ReadonlySet<string>,
): boolean {
  const accepted = judged.filter((one) => one.accepted);
  return accepted.length > 0 && accepted.every(({ group }) => speakers.has(group.key));
}

/** Of what stands behind colons so much is questions where people talk. */
const QUESTIONS = 0.2;

function isAsked(places: readonly LabelPlace[]): boolean {
  const labelled = places.filter((place) => place.shape.strength === 'strong' && !place.isEmpty);
  return labelled.length > 0 && share(labelled, ({ asks }) => asks) >= QUESTIONS;
}

/** The label of each line that has one, in the text's order: where a line can be read in several forms, the one with the most votes. */
export function chooseLabels(
  places: readonly LabelPlace[],
  decided: readonly Decided[],
  lines: Row<LineView>,
): readonly { readonly place: LabelPlace; readonly key: string }[] {
  const scores = new Map(
    decided.map(({ group, candidate }) => [group.key, candidate.accepted ? candidate.score : -Infinity]),
  );
  const best = new Map<number, { readonly place: LabelPlace; readonly key: string; readonly score: number }>();
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

function sum(features: readonly Feature[]): number {
  return features.reduce((total, { weight }) => total + weight, 0);
}
