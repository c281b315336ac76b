import type { ColumnSpan } from '../text/range';
import type { VeiledTime } from './veil';

/** A possible label at the start of a line, in one of the forms of `conventions/`. */
export interface LabelShape {
  /** The id of the convention that read it. */
  readonly form: string;
  /** How much the form says by itself. */
  readonly strength: Strength;
  readonly traits: ReadonlySet<Trait>;
  /** The label itself, without markup, separator and time. Never empty. */
  readonly label: ColumnSpan;
  /** From the line's first mark (time, bold) to the end of the separator. */
  readonly head: ColumnSpan;
  /** A time before or behind the label. */
  readonly time: ColumnSpan | undefined;
  /** Where speech begins; the line's length where nothing follows. */
  readonly textFrom: number;
  /** No space between the separator and the text, where that form wants one (`Ben:well`). */
  readonly tight: boolean;
}

/**
 * A `strong` form sets a label apart with marks of its own (a colon, a tier). A `weak` one (a name alone on its line, a
 * full stop) is met in prose as well: it counts only where a document makes a habit of it, or where its label is known.
 */
export type Strength = 'strong' | 'weak';

/** What is particular to a form, for the reading that weighs how a document uses it. */
export type Trait =
  /** The colon of most transcripts. */
  | 'usual'
  /** A form of a file format that has no other: everything else there is data. */
  | 'format'
  /** No mark at all: titles and headings look alike, and come twice too. */
  | 'bare'
  /** The label is all there is on its line. */
  | 'wholeLine'
  /** Lists of people are written so. */
  | 'roster'
  /** Set apart: a label that is known from elsewhere counts in it even once. */
  | 'apart'
  /** Set apart so plainly that one name alone is a voice beside labels of another form. */
  | 'voice'
  /** Marks so plain that any handle is a name in them. */
  | 'handles'
  /** Rows of a table or a log: one line follows the other, whether or not another speaks. */
  | 'rows'
  /** A line above says that the name of a speaker follows. */
  | 'announced'
  /** In a column whose head says that those who speak stand there. */
  | 'column'
  /** Beside labels of other forms, the chat of those who listen. */
  | 'chat'
  /** The mark is the label, and everybody's. */
  | 'anonymous'
  /** Nothing else is written so: two are a habit. */
  | 'unmistakable'
  /** Below a labelled line it tells something of that one, such as its language. */
  | 'subordinate'
  /** It ends with a full stop, which the label may hold as well. */
  | 'stop'
  /** Emphasis, inside of which other emphasis may stand. */
  | 'emphasis'
  /** So plain that one label may stand again and again while nobody else speaks. */
  | 'again'
  /** Books are listed so, too: it counts where a part in a conversation, such as who presides, stands in it as well. */
  | 'presided'
  /** A mistake for the mark of the other labels. */
  | 'slip'
  /** Emphasis goes on over the text. */
  | 'wholeTurn';

/** What stands before a label (blanks, and in any order an item's mark and a time), and the line as labels are looked for in it. */
export interface LeadIn {
  /** The line's first character that is no blank. */
  readonly start: number;
  /** Where the label, or its marks, begin. */
  readonly end: number;
  /** All times near the line's beginning. */
  readonly times: readonly VeiledTime[];
  /** The line with these times and tags blanked out. */
  readonly line: string;
  /** The line as it stands, with the same columns. */
  readonly written: string;
  /** What stands in the beginning of it (`marks.ts`), as far as labels and their separators reach. */
  readonly marks: number;
}

/** One form of label: a pure function of a line behind what stands before its label, which all forms share. */
export interface Convention {
  readonly id: string;
  readonly strength: Strength;
  readonly traits: ReadonlySet<Trait>;
  /** What the first character of its label, or of the label's marks, may be; undefined for any. */
  readonly starts: RegExp | undefined;
  /** Of each of these sets of marks, as bits of `marks.ts`, a line that bears such a label has at least one. */
  readonly needs: readonly number[];
  read(before: LeadIn): LabelShape | undefined;
}
