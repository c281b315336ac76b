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

/** What a transcript has in common with versions before it, so that what was found in a turn then may still hold (`perTurn.ts`). */
export interface Past {
  /** One object for as long as the same turns follow each other, of the same people, who do the same in them. */
  readonly course: object;
  /** The turns in which something was typed, by their indices, the latest last; only so many are remembered. */
  readonly touched: readonly { readonly turn: number }[];
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
  /** In the order of their first turns. */
  readonly participants: readonly Participant[];
  readonly exchanges: readonly Exchange[];
  readonly past: Past;
  /** What is no speech, around and inside the interview, in order; without the front matter. */
  readonly matter: readonly Matter[];
  /** Lines inside the interview on which nothing is spoken: headings, times, page numbers. */
  readonly silent: ReadonlySet<number>;
  /** The column at which lines are broken, whatever they say (`wrapping.ts`); undefined where a line is a paragraph. */
  readonly width: number | undefined;
  readonly candidates: readonly Candidate[];
}
