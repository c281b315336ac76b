import type { Participant, Turn } from '../../model/transcript';
import type { Snapshot } from '../../document/snapshot';

/** A person shows in the longest of their first turns. */
const FIRST = 10;

/** Characters above which a turn is long enough. */
const ENOUGH = 400;

/** At most `count` turns in which somebody says enough to be known by, in the text's order. */
export function tellingTurns({ text }: Snapshot, { turns }: Participant, count: number): readonly Turn[] {
  const size = ({ line, endLine }: Turn): number => Math.min(ENOUGH, text.lineEnd(endLine) - text.lineStart(line));
  return turns
    .slice(0, FIRST)
    .sort((a, b) => size(b) - size(a))
    .slice(0, count)
    .sort((a, b) => a.index - b.index);
}
