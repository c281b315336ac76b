import type { TextChange } from '../text/change';
import { breaksIn } from '../text/lineBreaks';
import { ChunkedList } from '../text/chunkedList';
import type { SourceText } from '../text/sourceText';
import type { Line } from './line';
import { readLine } from './line';

/** Reads every line of a text. */
export function readLines(text: SourceText): ChunkedList<Line> {
  return ChunkedList.of(Array.from(text.lines(), readLine));
}

/**
 * The lines after one change, which made one text of another. Those that it touched are read, and all others are taken over
 * as the same objects, so that what is remembered with a line survives; so is a line that reads as before.
 */
export function reread(
  lines: ChunkedList<Line>,
  before: SourceText,
  after: SourceText,
  change: TextChange,
): ChunkedList<Line> {
  const first = before.placeAt(change.from).line;
  const last = before.placeAt(Math.max(change.from, change.to)).line;
  const added = after.lineCount - before.lineCount;
  const [above, below] = [lines.at(first), lines.at(last)];
  const read = Array.from(after.lines(first, last + 1 + added), (text) =>
    text === above?.text ? above : text === below?.text ? below : readLine(text),
  );
  return lines.replace(first, last + 1, read);
}

/** Lines after several changes, all against the old text and none overlapping another. */
export function rereadAll(
  old: ChunkedList<Line>,
  before: SourceText,
  after: SourceText,
  changes: readonly TextChange[],
): ChunkedList<Line> {
  const stretches = touched(before, changes);
  // Where a change made one break of two, no count of its own says on which line the next one is.
  const added = stretches.reduce((sum, stretch) => sum + stretch.added, 0);
  if (added !== after.lineCount - before.lineCount) return readLines(after);
  const lines: Line[] = [];
  let taken = 0;
  for (const { first, last, added } of stretches) {
    for (; taken < first; taken++) lines.push(old.at(taken) ?? readLine(before.lineText(taken)));
    for (const text of after.lines(lines.length, lines.length + last + 1 - first + added)) lines.push(readLine(text));
    taken = last + 1;
  }
  for (; taken < old.length; taken++) lines.push(old.at(taken) ?? readLine(before.lineText(taken)));
  return ChunkedList.of(lines);
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
    const added = breaksIn(insert).length - (last - first);
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
