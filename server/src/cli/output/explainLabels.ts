import type { Snapshot } from '../../document/snapshot';
import type { Refused } from '../../reading/refused';
import { refusedPlaces } from '../../reading/refused';
import { talkTermsIn } from '../../reading/talkTerms';
import { english } from '../../words/say';
import { largest, padded, printable, signed, widthOf } from './printable';
import type { Style } from './style';

/** What might have been a label, and why it was taken for one or not. Lines count from 1. */
export interface Candidate {
  readonly label: string;
  readonly accepted: boolean;
  /** Whether it is surely a label by itself, so that others are compared with it. */
  readonly sure: boolean;
  readonly score: number;
  readonly lines: readonly number[];
  readonly features: readonly { readonly name: string; readonly weight: number }[];
  /** Where it stands and is no label whatever its score is. */
  readonly refused: readonly { readonly why: string; readonly lines: readonly number[] }[];
}

/** What speaks for and against all that were taken for labels being those of a talk, and the sum of it; undefined where there are none. */
export interface TalkExplained {
  readonly score: number;
  readonly features: readonly { readonly name: string; readonly weight: number }[];
}

export function talkExplained({ lines, declarations, context }: Snapshot): TalkExplained | undefined {
  const talk = talkTermsIn(lines, declarations, context.folder);
  if (talk.length === 0) return undefined;
  const features = talk.map(({ name, weight }) => ({ name: english(name), weight }));
  return { score: features.reduce((sum, { weight }) => sum + weight, 0), features };
}

/** Every candidate of a document, for `turns --explain`: first those with votes, then those that were refused without any. */
export function candidatesOf({ lines, declarations, context, transcript }: Snapshot): readonly Candidate[] {
  const refused = byKey(refusedPlaces(lines, declarations, context.folder));
  const refusedOf = (key: string) =>
    (refused.get(key) ?? []).map((one) => ({ why: english(one.why), lines: one.lines.map(fromOne) }));
  const voted = transcript.candidates.map(({ key, label, accepted, isSure, score, lines, features }) => ({
    label,
    accepted,
    sure: isSure,
    score,
    lines: lines.map(fromOne),
    features: features.map(({ name, weight }) => ({ name: english(name), weight })),
    refused: refusedOf(key),
  }));
  const known = new Set(transcript.candidates.map(({ key }) => key));
  const others = [...refused].filter(([key]) => !known.has(key));
  return [
    ...voted,
    ...others.map(([key, places]) => ({
      label: places[0]?.label ?? key,
      accepted: false,
      sure: false,
      score: 0,
      lines: places.flatMap((one) => one.lines.map(fromOne)).sort((a, b) => a - b),
      features: [],
      refused: refusedOf(key),
    })),
  ];
}

function byKey(all: readonly Refused[]): ReadonlyMap<string, readonly Refused[]> {
  const groups = new Map<string, Refused[]>();
  for (const one of all) {
    const group = groups.get(one.key);
    if (group === undefined) groups.set(one.key, [one]);
    else group.push(one);
  }
  return groups;
}

function fromOne(line: number): number {
  return line + 1;
}

/** The same for people, in a line. */
export function talkText(talk: TalkExplained | undefined, style: Style): readonly string[] {
  if (talk === undefined) return [];
  const reasons = talk.features.map(({ name, weight }) => `${name} ${signed(weight)}`);
  return [`  all     ${signed(talk.score).padStart(6)}  ${style.faint(reasons.join(', '))}`];
}

/** The same for people, one a line. */
export function candidatesText(candidates: readonly Candidate[], style: Style): readonly string[] {
  const rows = candidates.map((candidate) => ({
    ...candidate,
    label: printable(candidate.label),
    where: whereText(candidate.lines),
  }));
  const labels = largest(rows.map(({ label }) => widthOf(label)));
  const wheres = largest(rows.map(({ where }) => where.length));
  return rows.map(({ label, accepted, sure, score, where, features, refused }) => {
    const verdict = accepted ? 'label' : style.faint('text ');
    const votes = features.length === 0 ? '' : signed(score);
    const reasons = [
      ...features.map(({ name, weight }) => `${name} ${signed(weight)}`),
      ...(sure ? ['sure by itself: others are compared with it'] : []),
      ...refused.map(({ why, lines }) => `none on ${whereText(lines)}: ${why}`),
    ];
    return `  ${verdict}  ${votes.padStart(6)}  ${padded(label, labels)}  ${where.padEnd(wheres)}  ${style.faint(reasons.join(', '))}`;
  });
}

function whereText(lines: readonly number[]): string {
  const [first = 0] = lines;
  return lines.length === 1 ? `line ${first}` : `line ${first} and ${lines.length - 1} more`;
}
