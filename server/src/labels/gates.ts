import type { Words } from '../words/say';
import type { LabelPlace } from './place';

/** Is told of places that are refused whatever speaks for their labels, and why. */
export type Refuse = (places: readonly LabelPlace[], why: Words) => void;

/** One thing that refuses places: it gives those that are left, in the same order. */
export interface Gate {
  readonly why: Words;
  readonly pass: (places: readonly LabelPlace[]) => readonly LabelPlace[];
}

/** The places that are left behind some gates, one after the other. */
export function throughGates(
  places: readonly LabelPlace[],
  gates: readonly Gate[],
  refuse?: Refuse,
): readonly LabelPlace[] {
  return gates.reduce((before, { why, pass }) => {
    const left = pass(before);
    if (refuse !== undefined && left.length < before.length) refuse(without(before, left), why);
    return left;
  }, places);
}

function without(all: readonly LabelPlace[], some: readonly LabelPlace[]): readonly LabelPlace[] {
  const left = new Set(some);
  return all.filter((place) => !left.has(place));
}
