import { lastUpTo } from './lastUpTo';

/** Chunks are made with about so many items, and hold up to twice as many: a letter copies one chunk, and a list of all. */
const SIZE = 512;

/** How many items two lists have alike, at the beginning, and besides those at the end. */
export interface Alike {
  readonly start: number;
  readonly end: number;
}

/**
 * A list that never changes, of any length, of which another can be made at hardly any cost: items stand in chunks, and a
 * list that was made of another shares all chunks in which nothing was replaced.
 */
export class ChunkedList<T> implements Iterable<T> {
  readonly length: number;
  /** The index of each chunk's first item. */
  private readonly starts: Uint32Array;
  /** The chunk that was looked into last, and its start: readers go on beside the place where they were. */
  private chunk: readonly T[];
  private start = 0;

  /** At least one chunk, and none is empty but that of a list without items. */
  private constructor(
    /** The items in order, as they stand in chunks: what is remembered with a chunk holds for all lists that share it. */
    readonly chunks: readonly (readonly T[])[],
  ) {
    this.starts = new Uint32Array(chunks.length);
    let length = 0;
    for (let at = 0; at < chunks.length; at++) {
      this.starts[at] = length;
      length += chunks[at]?.length ?? 0;
    }
    this.length = length;
    this.chunk = chunks[0] ?? [];
  }

  /** A list of items, which may be changed afterwards where they came from. */
  static of<T>(items: readonly T[]): ChunkedList<T> {
    return new ChunkedList(chunksOf(items.slice()));
  }

  /** The item at an index; undefined where there is none, as before the first. */
  at(index: number): T | undefined {
    const offset = index - this.start;
    return offset >= 0 && offset < this.chunk.length ? this.chunk[offset] : this.atAnother(index);
  }

  /** The items from one index to another, that one not included; indices outside the list are moved to its ends. */
  slice(from = 0, to = this.length): readonly T[] {
    const [first, end] = [Math.max(0, from), Math.min(to, this.length)];
    if (first >= end) return [];
    const [head, tail] = [lastUpTo(this.starts, first), lastUpTo(this.starts, end - 1)];
    const cut = (at: number) =>
      this.chunks[at]?.slice(Math.max(0, first - (this.starts[at] ?? 0)), end - (this.starts[at] ?? 0)) ?? [];
    if (head === tail) return cut(head);
    return cut(head).concat(...this.chunks.slice(head + 1, tail), cut(tail));
  }

  /** All items in order. */
  *[Symbol.iterator](): Generator<T, void> {
    for (const chunk of this.chunks) for (const item of chunk) yield item;
  }

  /** Tells of each item in order, and of its index. */
  forEach(tell: (item: T, index: number) => void): void {
    let index = 0;
    for (const chunk of this.chunks) for (const item of chunk) tell(item, index++);
  }

  /** The list with others in place of the items from one index to another, that one not included; both lie within the list. */
  replace(from: number, to: number, items: readonly T[]): ChunkedList<T> {
    const { chunks, starts } = this;
    let [head, tail] = [lastUpTo(starts, from), lastUpTo(starts, to)];
    const before = chunks[head]?.slice(0, from - (starts[head] ?? 0)) ?? [];
    const behind = chunks[tail]?.slice(to - (starts[tail] ?? 0)) ?? [];
    let stretch: readonly T[] = before.concat(items, behind);
    // Few items go into a chunk beside them, lest chunks become ever smaller where much is deleted.
    if (stretch.length < SIZE / 2 && tail + 1 < chunks.length) stretch = stretch.concat(chunks[++tail] ?? []);
    else if (stretch.length < SIZE / 2 && head > 0) stretch = (chunks[--head] ?? []).concat(stretch);
    return new ChunkedList(chunks.slice(0, head).concat(chunksOf(stretch), chunks.slice(tail + 1)));
  }

  /** The list of some items, which shares with this one all chunks before and behind those in which they differ. */
  renewed(items: readonly T[]): ChunkedList<T> {
    const shorter = Math.min(this.length, items.length);
    let [start, end] = [0, 0];
    while (start < shorter && this.at(start) === items[start]) start++;
    if (start === this.length && start === items.length) return this;
    while (end < shorter - start && this.at(this.length - 1 - end) === items[items.length - 1 - end]) end++;
    return this.replace(start, this.length - end, items.slice(start, items.length - end));
  }

  /** The indices at which a list of the same length has other items, in order. Chunks that both share are not looked into. */
  differing(other: ChunkedList<T>): readonly number[] {
    const found: number[] = [];
    this.chunks.forEach((chunk, nth) => {
      if (chunk === other.chunks[nth] && this.starts[nth] === other.starts[nth]) return;
      const start = this.starts[nth] ?? 0;
      for (const [at, item] of chunk.entries()) if (item !== other.at(start + at)) found.push(start + at);
    });
    return found;
  }

  /** What two lists have alike: the same objects. Chunks that they share are not looked into. */
  alike(other: ChunkedList<T>): Alike {
    const shorter = Math.min(this.length, other.length);
    const head = alikeAtStart(this.chunks, other.chunks);
    let start = this.starts[head] ?? this.length;
    start += alikeAtStart(this.chunks[head] ?? [], other.chunks[head] ?? []);
    // Chunks may be cut at different places.
    while (start < shorter && this.at(start) === other.at(start)) start++;
    const tail = alikeAtEnd(this.chunks, other.chunks);
    let end = this.length - (this.starts[this.chunks.length - tail] ?? this.length);
    end += alikeAtEnd(this.chunks.at(-1 - tail) ?? [], other.chunks.at(-1 - tail) ?? []);
    end = Math.min(end, shorter - start);
    while (end < shorter - start && this.at(this.length - 1 - end) === other.at(other.length - 1 - end)) end++;
    return { start, end };
  }

  private atAnother(index: number): T | undefined {
    if (!(index >= 0 && index < this.length)) return undefined;
    const at = lastUpTo(this.starts, index);
    this.chunk = this.chunks[at] ?? [];
    this.start = this.starts[at] ?? 0;
    return this.chunk[index - this.start];
  }
}

/** Items in chunks of about the same length. */
function chunksOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length <= 2 * SIZE) return [items];
  const count = Math.ceil(items.length / SIZE);
  const border = (at: number) => Math.round((at * items.length) / count);
  return Array.from({ length: count }, (_, at) => items.slice(border(at), border(at + 1)));
}

function alikeAtStart<T>(a: readonly T[], b: readonly T[]): number {
  const shorter = Math.min(a.length, b.length);
  let count = 0;
  while (count < shorter && a[count] === b[count]) count++;
  return count;
}

function alikeAtEnd<T>(a: readonly T[], b: readonly T[]): number {
  const shorter = Math.min(a.length, b.length);
  let count = 0;
  while (count < shorter && a[a.length - 1 - count] === b[b.length - 1 - count]) count++;
  return count;
}
