import { Text } from '@codemirror/state';
import type { TextChange } from './change';
import { lastUpTo } from './lastUpTo';
import type { Range } from './range';

/** What ends a line: `\n`, `\r\n` or a lone `\r`, and nothing else (not the Unicode line separators). */
const LINE_BREAK = /\r\n?|\n/;

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
 * offsets into the original string when that has `\r\n`. Lines count from 0.
 *
 * It stands on CodeMirror's persistent tree of lines, because the usual joined string costs a millisecond per megabyte
 * for every letter typed.
 */
export class SourceText {
  /** Where each line starts, and how often that was asked. */
  private starts: Uint32Array | undefined;
  private asked = 0;

  private constructor(private readonly tree: Text) {}

  static of(text: string): SourceText {
    return new SourceText(Text.of(text.split(LINE_BREAK)));
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

  /** The next version after one change; a change that reaches outside the text is clamped to it. */
  replace({ from, to, insert }: TextChange): SourceText {
    const start = Math.min(Math.max(from, 0), this.length);
    const end = Math.min(Math.max(to, start), this.length);
    return new SourceText(this.tree.replace(start, end, Text.of(insert.split(LINE_BREAK))));
  }

  /** The next version after several changes, all against this version and none overlapping another. */
  apply(changes: readonly TextChange[]): SourceText {
    const lastFirst = [...changes].sort((a, b) => b.from - a.from || b.to - a.to);
    return lastFirst.reduce<SourceText>((text, change) => text.replace(change), this);
  }
}
