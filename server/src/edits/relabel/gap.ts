import type { Turn } from '../../model/transcript';
import type { Snapshot } from '../../document/snapshot';

/** So many turns on either side show how a document sets its turns apart. */
const REACH = 30;

/** The line breaks between two turns as most turns near this one have them: one, or more with blank lines between. */
export function breaksBetween({ lines, transcript }: Snapshot, { index }: Pick<Turn, 'index'>): string {
  const uses = new Map<number, number>();
  for (const turn of transcript.turns.slice(Math.max(1, index - REACH), index + REACH)) {
    let blank = 0;
    while (lines.at(turn.line - 1 - blank)?.blank === true) blank++;
    uses.set(blank, (uses.get(blank) ?? 0) + 1);
  }
  const [commonest] = [...uses].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return '\n'.repeat(1 + (commonest?.[0] ?? 1));
}
