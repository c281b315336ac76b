import type { TalkPart, SpokenPart } from '../talk/talk';

/** How many paragraphs of speech of the longer of two rows have no like one in the other, both in order. */
export function differenceOf(meant: readonly TalkPart[], read: readonly TalkPart[]): number {
  const [first, second] = [speechOf(meant), speechOf(read)];
  let start = 0;
  while (start < first.length && start < second.length && first[start] === second[start]) start++;
  let [end, otherEnd] = [first.length, second.length];
  while (end > start && otherEnd > start && first[end - 1] === second[otherEnd - 1])
    [end, otherEnd] = [end - 1, otherEnd - 1];
  // What lies between the first and the last difference is compared as a heap: to count is enough.
  const rest = new Map<string, number>();
  for (const key of first.slice(start, end)) rest.set(key, (rest.get(key) ?? 0) + 1);
  let alike = 0;
  for (const key of second.slice(start, otherEnd)) {
    const left = rest.get(key) ?? 0;
    if (left > 0) alike++;
    rest.set(key, left - 1);
  }
  return Math.max(end, otherEnd) - start - alike;
}

function speechOf(parts: readonly TalkPart[]): readonly string[] {
  return parts.filter((part) => part.kind === 'said').map(keyOf);
}

function keyOf({ label, start, end, clock, text }: SpokenPart): string {
  return JSON.stringify([label, start, end, clock, text]);
}
