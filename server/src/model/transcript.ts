import type { Line } from '../syntax/line';
import type { ColumnSpan, LineSpan } from '../text/range';
import type { ChunkedList } from '../text/chunkedList';
import type { Words } from '../words/say';
import type { Join } from './join';
import type { Matter } from './matter';

/** What a participant does in the conversation; `undefined` elsewhere stands for a text in which nobody interviews. */
export const ROLES = ['interviewer', 'moderator', 'respondent', 'other'] as const;

export type Role = (typeof ROLES)[number];

/** What a turn does; the definitions are in docs/questions.md. */
export type TurnKind = 'question' | 'answer' | 'remark';

/** One label as it stands in the text, and how often. */
export interface LabelUse {
  readonly label: string;
  /** The turns that bear it, in the text's order; never empty. */
  readonly turns: readonly Turn[];
}

/** One person (or group, or generic voice such as `Q`) behind one or more labels. */
export interface Participant {
  /** The declared name; else the commonest of the fullest labels in use. */
  readonly name: string;
  /** What a fix writes: the declared label; else the one most used, the fullest among equals. */
  readonly label: string;
  /** A fuller form of the name found around the interview (`Ada Okafor` for `Mayor Okafor`). */
  readonly fullName: string | undefined;
  readonly role: Role | undefined;
  /** Most used first. */
  readonly labels: readonly LabelUse[];
  readonly turns: readonly Turn[];
  /** The names of those who speak at once, where the label names several (`Ann and Bo`, `DH/AR`); else empty. */
  readonly speakers: readonly string[];
  /** Why its labels are one participant's; empty where there is one label. */
  readonly joins: readonly Join[];
  /** Whether a front matter or folder file declares this participant. */
  readonly declared: boolean;
  /** A place in the matter before the interview that names this participant, if there is one. */
  readonly namedAt: (LineSpan & ColumnSpan) | undefined;
}

/**
 * One turn: a label, and everything up to the next one that is speech. Lines, not offsets, so that typing inside a
 * turn's text leaves every other turn as it is.
 */
export interface Turn extends LineSpan {
  /** Its place in `Transcript.turns`. */
  readonly index: number;
  /** The label as it stands, without separator, markup and time. */
  readonly label: string;
  /** Where the label stands on `line`. */
  readonly labelSpan: ColumnSpan;
  /** From the line's first mark (a time, bold) to the end of the separator. */
  readonly headSpan: ColumnSpan;
  /** A time beside the label. */
  readonly timeSpan: ColumnSpan | undefined;
  /** The column where speech begins on `line`; the line's length where the speech begins on a later line. */
  readonly textFrom: number;
  /** The columns of the table of which it is a row, as a number (`facts/table.ts`); undefined where no head of a table says who speaks. */
  readonly columns: number | undefined;
  readonly participant: Participant;
  readonly kind: TurnKind;
  /** The exchange it asks or answers in; a remark has none. */
  readonly exchange: Exchange | undefined;
}

/** A question with its answers. */
export interface Exchange {
  readonly question: Turn;
  /** In the text's order; empty for a question that nobody answers. */
  readonly answers: readonly Turn[];
}

/** A label-like place in the text and why it was taken for a label, or not. */
export interface Candidate {
  /** What all of its places have in common (`names/key.ts`). */
  readonly key: string;
  readonly label: string;
  /** Every line on which it stands. */
  readonly lines: readonly number[];
  readonly accepted: boolean;
  /** Whether it is surely a label by itself: the style of those speaks for or against the others. */
  readonly isSure: boolean;
  /** Positive speaks for a label. The sum decides: from 0 on it is one. */
  readonly features: readonly LabelFeature[];
  /** Their sum: the logarithm of the odds that it is a label. */
  readonly score: number;
}

export interface Feature {
  readonly name: Words;
  readonly weight: number;
}

/** Some evidence for or against a label, with its share in the sum. */
export interface LabelFeature extends Feature {
  /** The name of its fitted weight. */
  readonly id: string;
  /** What the weight was multiplied by. */
  readonly value: number;
}

/**
 * A turn by itself: its lines, counted from its first, and what a reading says of it, without a look at the rest of the
 * document. It is the same object in later versions for as long as all of that is the same, wherever the turn stands; so
 * what is found in it is remembered with it (`perTurn.ts`).
 */
export interface TurnText extends Pick<
  Turn,
  'label' | 'labelSpan' | 'headSpan' | 'timeSpan' | 'textFrom' | 'columns' | 'kind'
> {
  /** From the turn's first line to the last one above the next turn; of the last turn, to its end. */
  readonly lines: readonly Line[];
  readonly line: 0;
  /** Where the turn ends; lines behind it belong to nobody. */
  readonly endLine: number;
  /** The lines on which nothing is spoken. */
  readonly silent: ReadonlySet<number>;
  /** Those of them that are a heading of one line. */
  readonly headings: ReadonlySet<number>;
  /** As of the transcript. */
  readonly width: number | undefined;
  /** Whether its first line opens a paragraph. */
  readonly opens: boolean;
  /** Who speaks, by the commonest of their labels, which nobody else bears; and in which role. */
  readonly speaker: string;
  readonly role: Role | undefined;
  /** What was found in it; a drawer for each question. */
  found: unknown[] | undefined;
}

/** What a document says when read as a whole. */
export interface Transcript {
  readonly lines: ChunkedList<Line>;
  /** The YAML block at the top, its two fences included. */
  readonly frontMatter: LineSpan | undefined;
  /** What is around the interview: a page's menu, title, introduction; a footer. */
  readonly before: LineSpan | undefined;
  readonly after: LineSpan | undefined;
  /** From the first turn's line to the last turn's end; undefined where there is no turn. */
  readonly body: LineSpan | undefined;
  readonly turns: readonly Turn[];
  /** The turns, each by itself; versions share the chunks in which all are the same. */
  readonly texts: ChunkedList<TurnText>;
  /** In the order of their first turns. */
  readonly participants: readonly Participant[];
  readonly exchanges: readonly Exchange[];
  /** What is no speech, around and inside the interview, in order; without the front matter. */
  readonly matter: readonly Matter[];
  /** Lines inside the interview on which nothing is spoken: headings, times, page numbers. */
  readonly silent: ReadonlySet<number>;
  /** The column at which lines are broken, whatever they say (`wrapping.ts`); undefined where a line is a paragraph. */
  readonly width: number | undefined;
  readonly candidates: readonly Candidate[];
}
