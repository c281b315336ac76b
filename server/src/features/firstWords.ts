import type { Turn } from '../analysis/model';
import type { Snapshot } from '../analysis/snapshot';
import { excerpt } from '../text/excerpt';

/** The first words of a turn, at most `limit` characters and an ellipsis. Empty where nothing is said yet. */
export function firstWords({ text }: Snapshot, turn: Turn, limit: number): string {
  for (let line = turn.line; line <= turn.endLine; line++) {
    const said = excerpt(text.lineText(line).slice(line === turn.line ? turn.textFrom : 0), limit);
    if (said !== '') return said;
  }
  return '';
}
