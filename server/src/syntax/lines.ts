import type { TextChange } from '../text/change';
import type { SourceText } from '../text/sourceText';
import type { Line } from './line';
import { readLine } from './line';

/** Reads every line of a text. */
export function readLines(text: SourceText): readonly Line[] {
  return Array.from(text.lines(), readLine);
}

/** Old lines that a change touched, from `first` to `last`, and those that stand in their place. */
interface LineEdit {
  readonly first: number;
  readonly last: number;
  readonly lines: readonly Line[];
}

/** So many edits wait at most: who types on without a pause should not pay for all of it at once. */
const WAITING = 100;

/**
 * The lines of one version of a text. After a change those that it touched are read, and all others are taken over as the
 * same objects, so that what is remembered with a line survives. They are put in a row only when somebody asks: a row of
 * all lines takes a while to copy, and most keystrokes are followed by the next one.
 */
export class Lines {
  constructor(
    private row: readonly Line[],
    private edits: readonly LineEdit[] = [],
  ) {}

  /** All of them, in order. */
  get all(): readonly Line[] {
    if (this.edits.length > 0) {
      const row = this.edits.reduce(replaced, this.row.slice());
      origins.set(row, { of: numberOf(this.row), ...untouched(this.row.length, this.edits) });
      this.row = row;
      this.edits = [];
    }
    return this.row;
  }

  /** The lines after one change, which made one text of another. */
  edit(before: SourceText, after: SourceText, change: TextChange): Lines {
    const first = before.placeAt(change.from).line;
    const last = before.placeAt(Math.max(change.from, change.to)).line;
    const added = after.lineCount - before.lineCount;
    const edit = { first, last, lines: Array.from(after.lines(first, last + 1 + added), readLine) };
    return this.edits.length < WAITING ? new Lines(this.row, [...this.edits, edit]) : new Lines(this.all, [edit]);
  }
}

/** How many lines two rows have alike, at least, at the beginning and at the end. */
export interface Alike {
  readonly start: number;
  readonly end: number;
}

/** What is known of rows that were made of others; by number, for a row must not keep the one that it was made of. */
const origins = new WeakMap<readonly Line[], Alike & { readonly of: number }>();
const numbers = new WeakMap<readonly Line[], number>();
let rows = 0;

function numberOf(row: readonly Line[]): number {
  const number = numbers.get(row) ?? ++rows;
  numbers.set(row, number);
  return number;
}

/** How many lines a row has in common, as far as that is known without a look, with the row of an earlier version. */
export function alike(old: readonly Line[], row: readonly Line[]): Alike {
  const origin = origins.get(row);
  return origin?.of === numberOf(old) ? origin : { start: 0, end: 0 };
}

/** How many lines edits leave alone, one after the other, at the beginning and at the end of a row of so many. */
function untouched(length: number, edits: readonly LineEdit[]): Alike {
  let [start, end, now] = [length, length, length];
  for (const { first, last, lines } of edits) {
    start = Math.min(start, first);
    end = Math.min(end, now - 1 - last);
    now += lines.length - (last + 1 - first);
  }
  return { start, end };
}

/** A row with an edit made in it, or another row where it grows or shrinks. A line that reads as before is taken over. */
function replaced(row: Line[], { first, last, lines: read }: LineEdit): Line[] {
  const [before, behind] = [row[first], row[last]];
  const lines = read.map((line) => (line.text === before?.text ? before : line.text === behind?.text ? behind : line));
  if (lines.length !== last + 1 - first) return row.slice(0, first).concat(lines, row.slice(last + 1));
  lines.forEach((line, at) => (row[first + at] = line));
  return row;
}

/** Lines after several changes, all against the old text and none overlapping another; read as `Lines.edit` does. */
export function rereadAll(
  old: readonly Line[],
  before: SourceText,
  after: SourceText,
  changes: readonly TextChange[],
): readonly Line[] {
  const lines: Line[] = [];
  let taken = 0;
  for (const { first, last, added } of touched(before, changes)) {
    for (; taken < first; taken++) lines.push(old[taken] ?? readLine(before.lineText(taken)));
    for (const text of after.lines(lines.length, lines.length + last + 1 - first + added)) lines.push(readLine(text));
    taken = last + 1;
  }
  for (; taken < old.length; taken++) lines.push(old[taken] ?? readLine(before.lineText(taken)));
  return lines;
}

/** Old lines that changes touch, from `first` to `last`, and how many lines more there are in their place. */
interface Touched {
  readonly first: number;
  readonly last: number;
  readonly added: number;
}

/** In order; changes that touch one line are taken together. */
function touched(before: SourceText, changes: readonly TextChange[]): readonly Touched[] {
  const stretches: Touched[] = [];
  for (const { from, to, insert } of [...changes].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const first = before.placeAt(from).line;
    const last = before.placeAt(to).line;
    const added = insert.split('\n').length - 1 - (last - first);
    const previous = stretches.at(-1);
    if (previous === undefined || previous.last < first) stretches.push({ first, last, added });
    else {
      stretches[stretches.length - 1] = {
        first: previous.first,
        last: Math.max(previous.last, last),
        added: previous.added + added,
      };
    }
  }
  return stretches;
}
