import { perLine } from '../analysis/memo';
import type { Turn } from '../analysis/model';
import type { Snapshot } from '../analysis/snapshot';
import { excerpt } from '../text/excerpt';

/** The first words of a turn, at most `limit` characters and an ellipsis. Empty where nothing is said yet. */
export function firstWords({ lines }: Snapshot, turn: Turn, limit: number): string {
  for (let at = turn.line; at <= turn.endLine; at++) {
    const line = lines.at(at);
    const said = line === undefined ? '' : excerptOf(line, at === turn.line ? turn.textFrom : 0)(limit);
    if (said !== '') return said;
  }
  return '';
}

/** An outline asks for the same words again after each keystroke. */
const excerptOf = perLine(({ text }, from) => {
  const known = new Map<number, string>();
  return (limit: number): string => {
    const said = known.get(limit) ?? excerpt(text.slice(from), limit);
    known.set(limit, said);
    return said;
  };
});
