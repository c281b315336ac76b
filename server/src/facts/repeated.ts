import type { Line } from '../syntax/line';
import type { ChunkedList } from '../text/chunkedList';
import { firstWritten, isSpace } from '../text/written';
import type { LineView } from './fact';
import type { Rewritten, Sum } from './sum';

/** Lines of the same text, but for its digits. */
export interface Repeated {
  readonly lines: readonly number[];
  /** Whether they differ in their digits. */
  readonly differ: boolean;
}

/** A running head stands on so many pages at least. */
const PAGES = 3;

/** Longer lines are no running heads. */
const LONGEST = 100;

/**
 * The short lines of a text that stand again and again, alike but for their digits, as the heads of its pages do; no
 * sentences, items of a list, headings, times, or lines that bear a label. Only lines that
 * share a number made of their characters with so many others are compared as texts.
 */
export class RepeatedLines implements Sum {
  private constructor(
    /** How many lines have each number. */
    private readonly counts: Uint32Array,
    /** How many more have it, or fewer, since then. */
    private readonly changes: ReadonlyMap<number, number>,
    private readonly labelled: Uint8Array,
    /** In the order of their first lines. */
    readonly found: readonly Repeated[],
  ) {}

  static of(lines: ChunkedList<LineView>, isLabelled: (line: number) => boolean): RepeatedLines {
    const labelled = new Uint8Array(lines.length);
    const counts = new Uint32Array(sizeFor(lines.length));
    const numbers = new Int32Array(lines.length);
    lines.forEach((line, at) => {
      labelled[at] = isLabelled(at) ? 1 : 0;
      const number = labelled[at] === 1 ? NONE : numberOf(line, counts.length);
      numbers[at] = number;
      if (number !== NONE) counts[number] = (counts[number] ?? 0) + 1;
    });
    const often = (at: number) => numbers[at] !== NONE && (counts[numbers[at] ?? 0] ?? 0) >= PAGES;
    return new RepeatedLines(counts, new Map(), labelled, repeatedIn(lines, often));
  }

  after({ first, old, now }: Rewritten): RepeatedLines | undefined {
    // Those below have moved, with their labels.
    if (old.length !== now.length || this.changes.size > MOST_CHANGES) return undefined;
    const changes = new Map(this.changes);
    const add = (line: LineView, at: number, by: 1 | -1) => {
      const number = this.labelled[first + at] === 1 ? NONE : numberOf(line, this.counts.length);
      if (number === NONE) return false;
      const before = (this.counts[number] ?? 0) + (changes.get(number) ?? 0);
      changes.set(number, before + by - (this.counts[number] ?? 0));
      return Math.max(before, before + by) >= PAGES;
    };
    const isRepeated = [
      ...old.map((line, at) => add(line, at, -1)),
      ...now.map((line, at) => add(line, at, 1)),
    ].includes(true);
    return isRepeated ? undefined : new RepeatedLines(this.counts, changes, this.labelled, this.found);
  }
}

/** With more changes since it was counted a text is counted again. */
const MOST_CHANGES = 1000;

/** What a line has that is no running head. */
const NONE = -1;

/** So many numbers there are for a text of so many lines, a power of two: few lines that differ have the same one. */
function sizeFor(lines: number): number {
  return 2 ** Math.ceil(Math.log2(4 * lines + 16));
}

/** A number made of a line's characters, digits aside; `NONE` where it is no running head by its look. */
function numberOf(line: LineView, size: number): number {
  // A sum may look at the text, since it is told of every line that changes.
  const { text, blank, aside } = line as Line;
  if (blank || text.length > LONGEST || aside?.kind === 'time' || aside?.kind === 'heading') return NONE;
  let end = text.length;
  while (isSpace(text.charCodeAt(end - 1))) end--;
  if (text.length - end < TRAILING && isStop(text.charCodeAt(end - 1))) return NONE;
  let number = 0x811c9dc5;
  let wasDigit = false;
  for (let at = firstWritten(text); at < end; at++) {
    const code = text.charCodeAt(at);
    const isDigit = code >= 0x30 && code <= 0x39;
    if (!isDigit || !wasDigit) number = Math.imul(number ^ (isDigit ? 0x23 : code), 0x01000193);
    wasDigit = isDigit;
  }
  return (number ^ (number >>> 15)) & (size - 1);
}

/** Fewer blanks behind a full stop still leave it the end of the line. */
const TRAILING = 10;

/** One of `.?!…,;:`. */
function isStop(code: number): boolean {
  return (
    code === 0x2e ||
    code === 0x3f ||
    code === 0x21 ||
    code === 0x2026 ||
    code === 0x2c ||
    code === 0x3b ||
    code === 0x3a
  );
}

const SENTENCE_END = /[.?!…,;:]["'”’»)]{0,3}\s{0,9}$/;

/** An item of a list, unless its mark stands behind it, too: `- The Ferries 12 -`. */
const ITEM = /^\s*(?:[-–—•*+](?!.*[-–—•*+]\s*$)|\d{1,3}[.)])\s/;

function repeatedIn(lines: ChunkedList<LineView>, often: (at: number) => boolean): readonly Repeated[] {
  const byText = new Map<string, number[]>();
  lines.forEach((line, at) => {
    if (!often(at)) return;
    const { text } = line as Line;
    if (SENTENCE_END.test(text) || ITEM.test(text)) return;
    const key = text.trim().replace(/\d+/g, '#');
    if (!/\p{L}.*\p{L}/u.test(key)) return;
    const same = byText.get(key);
    if (same === undefined) byText.set(key, [at]);
    else same.push(at);
  });
  return [...byText.values()]
    .filter(({ length }) => length >= PAGES)
    .map((same) => ({
      lines: same,
      differ: new Set(same.map((at) => (lines.at(at) as Line | undefined)?.text.trim())).size > 1,
    }));
}
