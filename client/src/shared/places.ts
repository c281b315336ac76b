/** A cursor as the protocol and the editor both have it. */
export interface TextPosition {
  readonly line: number;
  readonly character: number;
}

export interface TextRange {
  readonly start: TextPosition;
  readonly end: TextPosition;
}

/** The first stretch that starts after the cursor; stretches come in the text's order. */
export function following<T extends TextRange>(stretches: readonly T[], cursor: TextPosition): T | undefined {
  return stretches.find(({ start }) => isBehind(start, cursor));
}

/** The last stretch that starts before the cursor. */
export function preceding<T extends TextRange>(stretches: readonly T[], cursor: TextPosition): T | undefined {
  return stretches.findLast(({ start }) => isBehind(cursor, start));
}

/** The index of the last stretch that starts at the cursor or before it; -1 before all of them. */
export function indexAt(stretches: readonly TextRange[], cursor: TextPosition): number {
  return stretches.findLastIndex(({ start }) => compare(start, cursor) <= 0);
}

export function rangesOf<T>(items: readonly { readonly range: T }[]): readonly T[] {
  return items.map(({ range }) => range);
}

/** Whether a place comes after a cursor. */
export function isBehind(place: TextPosition, cursor: TextPosition): boolean {
  return compare(place, cursor) > 0;
}

function compare(a: TextPosition, b: TextPosition): number {
  return a.line - b.line || a.character - b.character;
}
