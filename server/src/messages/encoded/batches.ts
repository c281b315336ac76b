import { piece } from './encoded';

/** Items of a batch: few enough to be written at each letter, and so many that a long answer has few pieces. */
const SIZE = 64;

interface Batch<T> {
  readonly items: readonly T[];
  readonly json: Uint8Array;
}

/**
 * Writes items of a list in JSON, with commas between them and none at either end. They are written in batches, and the
 * bytes of a batch are kept: they are given again where all its items are the same objects as before. So of a long list
 * only the batches with a changed item are written anew.
 */
export function inBatches<T extends object>(write: (item: T) => string): (items: readonly T[]) => Uint8Array[] {
  /** By the first item of each. */
  const known = new WeakMap<T, Batch<T>>();
  const written = (items: readonly T[]): Uint8Array => {
    const [first] = items;
    const old = first && known.get(first);
    if (old?.items.length === items.length && old.items.every((item, at) => item === items[at])) return old.json;
    const json = piece(items.map(write).join(','));
    if (first !== undefined) known.set(first, { items, json });
    return json;
  };
  return (items) => {
    const pieces: Uint8Array[] = [];
    for (let from = 0; from < items.length; from += SIZE) {
      if (from > 0) pieces.push(COMMA);
      pieces.push(written(items.slice(from, from + SIZE)));
    }
    return pieces;
  };
}

export const COMMA = piece(',');
