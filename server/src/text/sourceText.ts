import { Text } from '@codemirror/state';
import type { TextChange } from './change';
import { lastUpTo } from './lastUpTo';
import type { LineBreak } from './lineBreaks';
import { breaksIn, linesOf, LineBreaks } from './lineBreaks';
import type { Range } from './range';

/** To find a place in the tree takes as long as to list the starts of so many lines. */
const WORTH = 10;

/** A place as line and column, both from 0; the column in UTF-16 code units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** A half-open stretch of text in lines and columns, so that typing elsewhere leaves it as it is. */
export interface Stretch {
  readonly from: LineColumn;
  readonly to: LineColumn;
}

/**
 * The characters of one version of a document. Immutable: `apply` makes the next version and shares what did not change.
 *
 * Offsets count UTF-16 code units, and every line break counts one, however it was written: offsets here are not
 * offsets into the original string when that has `\r\n`. Lines count from 0. How each break was written is kept, though,
 * since an edit may put `\r` and `\n` side by side, and they are one break from then on, for the editor too.
 *
 * It stands on CodeMirror's persistent tree of lines, because the usual joined string costs a millisecond per megabyte
 * for every letter typed.
 */
export class SourceText {
  /** Where each line starts, and how often that was asked. */
  private starts: Uint32Array | undefined;
  private asked = 0;

  private constructor(
    private readonly tree: Text,
    private readonly breaks: LineBreaks,
  ) {}

  static of(text: string): SourceText {
    return new SourceText(Text.of(linesOf(text)), LineBreaks.of(text));
  }

  get length(): number {
    return this.tree.length;
  }

  /** At least 1: an empty document has one empty line. */
  get lineCount(): number {
    return this.tree.lines;
  }

  /** The text of a line without its break; the empty string for a line that does not exist. */
  lineText(line: number): string {
    return line < 0 || line >= this.lineCount ? '' : this.tree.line(line + 1).text;
  }

  /** The offset of a line's first character; lines beyond the end answer with the end of the text. */
  lineStart(line: number): number {
    if (line <= 0) return 0;
    return line >= this.lineCount ? this.length : (this.listed?.[line] ?? this.tree.line(line + 1).from);
  }

  /** The offset behind a line's last character, before its break. */
  lineEnd(line: number): number {
    if (line < 0) return 0;
    return line >= this.lineCount - 1 ? this.length : this.lineStart(line + 1) - 1;
  }

  /** The offset of a place; a place outside the text is moved to the nearest one inside it. */
  offsetAt({ line, column }: LineColumn): number {
    if (line < 0) return 0;
    if (line >= this.lineCount) return this.length;
    const { from, to } = this.tree.line(line + 1);
    return Math.min(from + Math.max(column, 0), to);
  }

  /** A stretch in offsets; places outside the text are moved to the nearest one inside it. */
  rangeOf({ from, to }: Stretch): Range {
    return { from: this.offsetAt(from), to: this.offsetAt(to) };
  }

  /** A stretch in lines and columns; offsets outside the text are clamped. */
  stretchOf({ from, to }: Range): Stretch {
    return { from: this.placeAt(from), to: this.placeAt(to) };
  }

  /** The place of an offset; offsets outside the text are clamped. */
  placeAt(offset: number): LineColumn {
    const at = Math.min(Math.max(offset, 0), this.length);
    const { listed } = this;
    if (listed === undefined) {
      const line = this.tree.lineAt(at);
      return { line: line.number - 1, column: at - line.from };
    }
    const line = lastUpTo(listed, at);
    return { line, column: at - (listed[line] ?? 0) };
  }

  /** Where lines start, once that is asked for so often that a list of all is cheaper than the tree. */
  private get listed(): Uint32Array | undefined {
    if (this.starts === undefined && ++this.asked * WORTH > this.lineCount) {
      this.starts = new Uint32Array(this.lineCount);
      let [line, at] = [0, 0];
      for (const text of this.lines()) {
        this.starts[line++] = at;
        at += text.length + 1;
      }
    }
    return this.starts;
  }

  /** The text between two offsets, line breaks as `\n`. */
  slice(from: number, to: number): string {
    return this.tree.sliceString(Math.max(from, 0), Math.min(to, this.length), '\n');
  }

  /** The whole text, line breaks as `\n`. */
  toString(): string {
    return this.tree.toString();
  }

  /** All lines in order, without their breaks. */
  *lines(fromLine = 0, toLine = this.lineCount): IterableIterator<string> {
    if (fromLine < toLine) yield* this.tree.iterLines(fromLine + 1, toLine + 1);
  }

  /**
   * The next version after one change; a change that reaches outside the text is clamped to it. The lines are those that
   * the changed text would have if it were read anew: where a lone `\r` comes to stand before a `\n`, they are one break.
   */
  replace({ from, to, insert }: TextChange): SourceText {
    const start = Math.min(Math.max(from, 0), this.length);
    const end = Math.min(Math.max(to, start), this.length);
    const [first, last] = [this.tree.lineAt(start), this.tree.lineAt(end)];
    const lines = linesOf(insert);
    const breaks: LineBreak[] = [...breaksIn(insert)];
    // The breaks of the lines from one to another, that one not included, go away.
    let [fromLine, toLine, reach] = [first.number - 1, last.number - 1, end];
    const returns = start === first.from && this.breaks.at(fromLine - 1) === '\r';
    const feeds = end === last.to && this.breaks.at(toLine) === '\n';
    const joinsBefore = returns && (insert === '' ? feeds : insert.startsWith('\n'));
    const joinsBehind = feeds && (insert === '' ? returns : insert.endsWith('\r'));
    if (joinsBehind) {
      reach++;
      toLine++;
      if (breaks.length > 0) breaks[breaks.length - 1] = '\r\n';
    }
    if (joinsBefore) {
      fromLine--;
      if (breaks.length > 0) {
        lines.shift();
        breaks[0] = '\r\n';
      } else breaks.push('\r\n');
    }
    return new SourceText(
      this.tree.replace(start, reach, Text.of(lines)),
      this.breaks.replace(fromLine, toLine, breaks),
    );
  }

  /** The next version after several changes, all against this version and none overlapping another. */
  apply(changes: readonly TextChange[]): SourceText {
    return together(changes).reduceRight<SourceText>((text, change) => text.replace(change), this);
  }
}

/** Changes in their order, those that touch as one: what each puts at its end may join what the next puts at its beginning. */
function together(changes: readonly TextChange[]): readonly TextChange[] {
  const all: TextChange[] = [];
  for (const change of [...changes].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const before = all.at(-1);
    if (before?.to !== change.from) all.push(change);
    else all[all.length - 1] = { from: before.from, to: change.to, insert: before.insert + change.insert };
  }
  return all;
}
