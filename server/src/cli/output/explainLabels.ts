import type { Transcript } from '../../model/transcript';
import { english } from '../../words/say';
import { largest, padded, printable, signed, widthOf } from './printable';
import type { Style } from './style';

/** What might have been a label, and why it was taken for one or not. Lines count from 1. */
export interface Candidate {
  readonly label: string;
  readonly accepted: boolean;
  readonly score: number;
  readonly lines: readonly number[];
  readonly features: readonly { readonly name: string; readonly weight: number }[];
}

/** Every candidate of a document, for `turns --explain`. */
export function candidatesOf({ candidates }: Transcript): readonly Candidate[] {
  return candidates.map(({ label, accepted, score, lines, features }) => ({
    label,
    accepted,
    score,
    lines: lines.map((line) => line + 1),
    features: features.map(({ name, weight }) => ({ name: english(name), weight })),
  }));
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
  return rows.map(({ label, accepted, score, where, features }) => {
    const verdict = accepted ? 'label' : style.faint('text ');
    const reasons = features.map(({ name, weight }) => `${name} ${signed(weight)}`).join(', ');
    return `  ${verdict}  ${signed(score).padStart(6)}  ${padded(label, labels)}  ${where.padEnd(wheres)}  ${style.faint(reasons)}`;
  });
}

function whereText(lines: readonly number[]): string {
  const [first = 0] = lines;
  return lines.length === 1 ? `line ${first}` : `line ${first} and ${lines.length - 1} more`;
}
