import type { Line } from '../syntax/line';
import type { LineColumn } from '../text/sourceText';
import { Sentence, sentencesAtEnd, sentencesIn } from './lineSentences';
import { perLine, perLines } from '../syntax/perLine';
import { alternativesOf } from '../language/lists';
import { countWords, sentencesOf } from '../language/sentences';
import type { SpokenLine } from './spokenLines';
import { goesOnBelow, goesOnBeyond, Wrapping } from './wrapping';
import { trimmed } from '../text/trimmed';

/**
 * What is said without a break: one line, or, where lines are broken at a width, all of those over which sentences go on.
 * Its text is that of its lines in one, joined by blanks where words of their scripts are parted by such; a label that its
 * first line bears is part of the text, and what is said begins behind it.
 */
export class Paragraph {
  private known: Joined | undefined = undefined;

  constructor(
    /** In order; at least one. */
    readonly lines: readonly [SpokenLine, ...SpokenLine[]],
  ) {}

  /** The offset in its text at which speech begins: the column of its first line. */
  get from(): number {
    return this.lines[0].from;
  }

  get text(): string {
    return this.lines.length === 1 ? this.lines[0].line.text : this.joined.text;
  }

  /** Its sentences, as offsets in its text. */
  get sentences(): readonly Sentence[] {
    return this.lines.length === 1 ? sentencesIn(this.lines[0].line, this.from) : this.joined.sentences;
  }

  /** Its last sentences, at most so many; of a long line no more than its end is looked at. */
  lastSentences(count: number): readonly Sentence[] {
    const [{ line, from }] = this.lines;
    const start = this.lines.length === 1 ? wordStart(line.text, line.text.length - count * END) : 0;
    if (start <= from) return this.sentences.slice(-count);
    // What the end begins with may be the rest of a sentence.
    const last = sentencesAtEnd(line, start);
    return last.length > count ? last.slice(-count) : this.sentences.slice(-count);
  }

  /** How many characters are said, without the blanks before lines; counted without a look at them. */
  get size(): number {
    if (this.lines.length === 1) return this.lines[0].line.text.length - this.from;
    return this.lines.reduce(
      (size, { line, from }, at) => size + line.text.length - (at === 0 ? from : indentOf(line) - 1),
      0,
    );
  }

  get words(): number {
    return this.lines.length === 1 ? wordsInLine(this.lines[0].line, this.from) : wordsIn(this.written, this.from);
  }

  /** Where an offset of its text is, with the line numbered as its lines are, as the beginning of something or as its end. */
  placeAt(offset: number, of: 'beginning' | 'end' = 'beginning'): LineColumn {
    if (this.lines.length === 1) return { line: this.lines[0].at, column: offset };
    const { starts, indents } = this.joined;
    const character = of === 'end' ? Math.max(0, offset - 1) : offset;
    const at = starts.findLastIndex((start) => start <= character);
    return { line: this.lines[at]?.at ?? 0, column: offset - (starts[at] ?? 0) + (indents[at] ?? 0) };
  }

  /** The offset of its text that is at a place in one of its lines, numbered as they are. */
  offsetAt({ line, column }: LineColumn): number {
    const at = Math.max(
      0,
      this.lines.findIndex((one) => one.at === line),
    );
    if (this.lines.length === 1) return column;
    const { starts, indents } = this.joined;
    return (starts[at] ?? 0) + Math.max(0, column - (indents[at] ?? 0));
  }

  private get joined(): Joined {
    return (this.known ??= joinedLines(this.written, this.from));
  }

  private get written(): readonly Line[] {
    return this.lines.map(({ line }) => line);
  }
}

interface Joined {
  readonly text: string;
  /** For each line where it begins in the text, and how many blanks before it are left out. */
  readonly starts: readonly number[];
  readonly indents: readonly number[];
  readonly sentences: readonly Sentence[];
}

const joinedLines = perLines((lines, from): Joined => {
  let text = '';
  const [starts, indents]: [number[], number[]] = [[], []];
  lines.forEach((line, at) => {
    const written = line.text.trimEnd();
    const indent = at === 0 ? 0 : Math.max(0, written.search(/\S/));
    if (at > 0) text += gapBetween(text, written.slice(indent, indent + LOOK));
    starts.push(text.length);
    indents.push(indent);
    text += written.slice(indent);
  });
  const sentences = sentencesOf(text, from).map(({ from: start, to }) => new Sentence(text, start, to));
  return { text, starts, indents, sentences };
});

const wordsIn = perLines((lines, from) => countWords(joinedLines(lines, from).text.slice(from)));
const wordsInLine = perLine(({ text }, from) => countWords(from === 0 ? text : text.slice(from)));
const indentOf = perLine(({ text }) => Math.max(0, text.search(/\S/)));

/** So many characters at the end of a line have its last sentence as a rule. */
const END = 250;

/** Where a word begins at a column or behind it, with a blank before; 0 where none does. */
function wordStart(text: string, column: number): number {
  return column <= 0 ? 0 : text.indexOf(' ', column) + 1;
}

/** So many characters tell whether a blank belongs between two lines. */
const LOOK = 12;

/**
 * What stands between two lines when they are read as one: nothing between characters of scripts without blanks, and behind
 * a word that was parted, or is written, with a hyphen; else a blank.
 */
function gapBetween(text: string, next: string): string {
  if (UNSPACED_END.test(text.slice(-1)) && UNSPACED_START.test(next)) return '';
  return PARTED.test(text.slice(-3)) && /^\p{Ll}/u.test(next) && !SUSPENDED.test(next) ? '' : ' ';
}

/** Ideographs, kana, Thai, Lao and Khmer, and the marks that stand between them; Korean has blanks. */
const UNSPACED = String.raw`\u0e00-\u0eff\u1780-\u17ff\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff60`;
const UNSPACED_END = new RegExp(`[${UNSPACED}]`);
const UNSPACED_START = new RegExp(`^[${UNSPACED}]`);

/** One hyphen behind a letter; two are a dash. */
const PARTED = /\p{L}[-‐\u00ad]$/u;

/** `pre- and post-war`, `Vor- und Nachteile`. */
const SUSPENDED = new RegExp(String.raw`^(?:${alternativesOf('hyphenWords')})\s`);

/** The paragraph that has a line, numbered as its lines are; undefined where nothing is said on it. */
export function paragraphAt(paragraphs: readonly Paragraph[], line: number): Paragraph | undefined {
  return paragraphs.find(({ lines }) => lines.some(({ at }) => at === line));
}

/** The paragraphs of all lines that are spoken in a turn; `width` is that at which the document's lines are broken, if they are. */
export function paragraphsIn(lines: readonly SpokenLine[], width: number | undefined): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  if (lines.length === 1 || width !== undefined) {
    cutAt(width, lines, paragraphs);
    return trimmed(paragraphs);
  }
  // What was pasted into a document of another kind shows it by itself.
  let run: SpokenLine[] = [];
  for (const said of lines) {
    if (said.behind === 'blank' && run.length > 0) {
      cutAt(widthOf(run), run, paragraphs);
      run = [];
    }
    run.push(said);
  }
  cutAt(widthOf(run), run, paragraphs);
  return trimmed(paragraphs);
}

/** So many open lines, and one more, show how the lines of a paragraph go on. */
const ALONE = 2;

function widthOf(run: readonly SpokenLine[]): number | undefined {
  if (run.length <= ALONE) return undefined;
  return Wrapping.of(
    run.map(({ line }) => line),
    ALONE,
  ).width;
}

/** Adds the paragraphs of lines that are broken at a width, or are a paragraph each. */
function cutAt(width: number | undefined, lines: readonly SpokenLine[], paragraphs: Paragraph[]): void {
  let open: [SpokenLine, ...SpokenLine[]] | undefined;
  let last: SpokenLine | undefined;
  for (const said of lines) {
    if (open !== undefined && last !== undefined && width !== undefined && goesOn(last, said, width)) open.push(said);
    else paragraphs.push(new Paragraph((open = [said])));
    last = said;
  }
}

function goesOn(last: SpokenLine, { line, behind }: SpokenLine, width: number): boolean {
  if (behind === 'blank') return false;
  return behind === 'line' ? goesOnBelow(last.line, line, width) : goesOnBeyond(last.line, line, width);
}

/** A text of up to so many characters is read as a whole; `short` where that is all that is said. */
const SHORT = 600;

/** The beginning of what is said, in one line: all of it where it is short, and `complete`. */
export function beginningOf(paragraphs: readonly Paragraph[]): { readonly text: string; readonly complete: boolean } {
  let text = '';
  for (const paragraph of paragraphs) {
    const said = paragraph.text.slice(paragraph.from, paragraph.from + SHORT + 1);
    text = text === '' ? said : `${text} ${said}`;
    if (text.length > SHORT) return { text, complete: false };
  }
  return { text, complete: true };
}

/** A word and the blank behind it seldom take more characters. */
const WORD = 8;

/** Whether a paragraph surely has more words than so many, by a look at no more of it than such words take as a rule. */
export function wordsExceed(paragraph: Paragraph | undefined, words: number): boolean {
  if (paragraph === undefined || paragraph.size < 2 * WORD * words) return false;
  return countWords(paragraph.text.slice(paragraph.from, paragraph.from + WORD * words)) > words;
}
