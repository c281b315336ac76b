import type { Snapshot } from '../document/snapshot';
import { measureOf } from '../observations/time/speechMeasure';
import type { TextChange } from '../text/change';

/**
 * Makes changes on a copy and reads it: the copy, where the same turns are read in it, with the same labels, that say the
 * same, times apart; else undefined.
 */
export function withSameWords(snapshot: Snapshot, changes: readonly TextChange[]): Snapshot | undefined {
  const next = snapshot.apply(changes);
  return saidIn(next) === saidIn(snapshot) ? next : undefined;
}

/** Who says what, without times and without blanks between what stands around them. */
function saidIn({ transcript }: Snapshot): string {
  const all: string[] = [];
  transcript.texts.forEach((turn) => {
    all.push(`\n${turn.label}:`);
    for (const { line, from, to } of measureOf(turn).pieces) all.push(turn.lines[line]?.text.slice(from, to) ?? '');
  });
  return all.join('').replace(/[^\S\n]+/g, '');
}
