/**
 * How many single changes lead from one word to another: a letter added, left out, replaced, or swapped with its
 * neighbour (Damerau's optimal string alignment). Counts no further than `most`, and answers `most + 1` beyond it. The
 * packages that know swaps count to the end, which is nearly all of the time where most pairs have nothing in common.
 */
export function distance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most || differingLetters(a, b) > 2 * most) return most + 1;
  const start = alikeAtStart(a, b);
  const end = alikeAtEnd(a, b, start);
  return distanceOfRest(a.slice(start, a.length - end), b.slice(start, b.length - end), most);
}

/** How many characters two words begin with alike. */
function alikeAtStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a.charCodeAt(count) === b.charCodeAt(count)) count++;
  return count;
}

/** How many characters they end with alike, behind those that they begin with. */
function alikeAtEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let count = 0;
  while (count < most && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)) count++;
  return count;
}

/** The same for what is left of two words: nearly always a letter or two, or two other names. */
function distanceOfRest(a: string, b: string, most: number): number {
  if (a === '' || b === '') return Math.min(a.length + b.length, most + 1);
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) next.push(cheapest(a, b, row, column, last, before, next));
    if (Math.min(...next) > most) return most + 1;
    [before, last] = [last, next];
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

/**
 * How many letters are in one of two words alone, as far as 32 bits tell: a change makes two of them at most, and most
 * pairs of names differ in more.
 */
function differingLetters(a: string, b: string): number {
  let [bits, count] = [lettersIn(a) ^ lettersIn(b), 0];
  for (; bits !== 0; bits &= bits - 1) count++;
  return count;
}

function lettersIn(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function cheapest(
  a: string,
  b: string,
  row: number,
  column: number,
  last: readonly number[],
  before: readonly number[],
  next: readonly number[],
): number {
  const same = a[row - 1] === b[column - 1];
  const plain = Math.min(
    (last[column] ?? 0) + 1,
    (next[column - 1] ?? 0) + 1,
    (last[column - 1] ?? 0) + (same ? 0 : 1),
  );
  const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return swapped ? Math.min(plain, (before[column - 2] ?? 0) + 1) : plain;
}
