/** A cursor as the protocol and the editor both have it. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface Stretch {
  readonly start: Place;
  readonly end: Place;
}

/** The first stretch that starts after the cursor; stretches come in the text's order. */
export function following<T extends Stretch>(stretches: readonly T[], cursor: Place): T | undefined {
  return stretches.find(({ start }) => isBehind(start, cursor));
}

/** The last stretch that starts before the cursor. */
export function preceding<T extends Stretch>(stretches: readonly T[], cursor: Place): T | undefined {
  return stretches.findLast(({ start }) => isBehind(cursor, start));
}

/** The index of the last stretch that starts at the cursor or before it; -1 before all of them. */
export function indexAt(stretches: readonly Stretch[], cursor: Place): number {
  return stretches.findLastIndex(({ start }) => compare(start, cursor) <= 0);
}

export function rangesOf<T>(items: readonly { readonly range: T }[]): readonly T[] {
  return items.map(({ range }) => range);
}

/** Whether a place comes after a cursor. */
export function isBehind(place: Place, cursor: Place): boolean {
  return compare(place, cursor) > 0;
}

function compare(a: Place, b: Place): number {
  return a.line - b.line || a.character - b.character;
}
