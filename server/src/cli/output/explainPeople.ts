import type { Snapshot } from '../../document/snapshot';
import { pairReasons } from '../../reading/people/pairs';
import { english } from '../../words/say';
import { largest, padded, printable, rounded, widthOf } from './printable';
import type { Style } from './style';

/** Two labels that are alike, and why they are one person's or not. */
export interface PairExplained {
  readonly labels: readonly [string, string];
  readonly one: boolean;
  readonly why: string;
  readonly times: readonly [number, number];
  readonly beside: number;
}

/** Every pair of labels of a document that have something in common, for `turns --explain people`. */
export function pairsExplained({ lines, reading }: Snapshot): readonly PairExplained[] {
  return pairReasons(lines, reading.structure).map(({ label, other, isOne, why, times, beside }) => ({
    labels: [label, other],
    one: isOne,
    why: english(why),
    times,
    beside,
  }));
}

/** The same for people, one a line. */
export function pairsText(pairs: readonly PairExplained[], style: Style): readonly string[] {
  const rows = pairs.map((pair) => ({ ...pair, names: pair.labels.map(printable).join(' / ') }));
  const widest = largest(rows.map(({ names }) => widthOf(names)));
  return rows.map(({ names, one, why, times: [few, many], beside }) => {
    const counts = style.faint(`${few} and ${many} times, beside each other ${rounded(beside)}`);
    return `  ${one ? 'one' : 'two'}  ${padded(names, widest)}  ${why}  ${counts}`;
  });
}
