import type { Snapshot } from '../../document/snapshot';
import type { Fix } from '../../model/findings';
import { perObject } from '../../text/perObject';
import type { Words } from '../../words/say';
import type { RawFinding } from '../rule';

/** A finding whose fixes are made when they are asked for. */
type Mended = RawFinding & Required<Pick<RawFinding, 'fixes'>>;

/**
 * Findings of one and the same mistake, in order, each with a fix for its own place: the fix for all of them is offered beside
 * it. Where it is `one` mistake rather than several slips, it is told on the first place, with that fix first; the others are
 * but marked as hints.
 */
export function alike(all: readonly Mended[], { title, one }: { title: Words; one: boolean }): readonly RawFinding[] {
  if (all.length < 2) return all;
  // One list for each version, shared by all findings: a list for each would take the square of their number.
  const fixesIn = perObject((snapshot: Snapshot) => {
    const each = all.map(({ fixes }) => fixes(snapshot)[0]);
    const changes = each.flatMap((fix) => fix?.changes ?? []);
    return { each, everywhere: { title, changes }, certain: each.every((fix) => fix?.certain === true) };
  });
  return all.map((finding, nth) => ({
    ...finding,
    ...(one && nth > 0 && { severity: 'hint' as const }),
    fixes: (snapshot): readonly Fix[] => {
      const { each, everywhere, certain } = fixesIn(snapshot);
      const here = each[nth];
      if (here === undefined || everywhere.changes.length < 2) return here === undefined ? [] : [here];
      return one && nth === 0 ? [{ ...everywhere, certain }, here] : [{ ...here, everywhere }];
    },
  }));
}
