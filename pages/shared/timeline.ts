import type { Of } from './shape';
import { flag, list, number, oneOf, optional, record, tagged, text } from './shape';

/** `color` is the number of the theme colour `turnwise.speakerN`. */
const speaker = record({ name: text, color: number });

/** All turns in columns, as there may be very many: what has the same index is of one turn. */
const turns = record({
  /** The place of its speaker in the list of speakers. */
  speaker: list(number),
  /** Milliseconds, or words, as the basis says. */
  from: list(number),
  to: list(number),
  /** A sum of `FLAGS`. */
  flags: list(number),
  /** From 1. */
  line: list(number),
});

/** What is known of a turn, as a sum. */
export const FLAGS = { question: 1, answer: 2, unanswered: 4, estimate: 8 } as const;

/** A figure as it is shown; `part` is one of 0 to 1 to be shown as a bar, `turn` where it leads. */
const cell = record({ text, part: optional(number), turn: optional(number), isKnown: flag });

/** The figures: a row for each speaker, and one for all, without a colour. */
const figures = record({
  columns: list(record({ name: text, hint: text })),
  rows: list(record({ name: text, role: text, color: optional(number), cells: list(cell) })),
  /** What they go by. */
  note: text,
});

/** Words in a card; strong ones name somebody. */
const piece = record({ text, isStrong: flag });

/** The words of the page, in the language of the editor. */
const words = record({
  timeline: text,
  questions: text,
  turns: text,
  figures: text,
  speaker: text,
  closer: text,
  farther: text,
  whole: text,
  overview: text,
  question: text,
  answer: text,
  unanswered: text,
  line: text,
  legend: record({ question: text, unanswered: text, estimate: text, cursor: text }),
  keys: list(record({ key: text, does: text })),
});

/** What the extension tells the page of the timeline. */
export const toTimeline = tagged({
  words: { words, language: text },
  /** No talk to show: why. */
  nothing: { title: text, detail: text },
  /** A talk. `edition` is another number each time; `isSame` where the talk was shown before, and what of it is in sight stays. */
  talk: {
    edition: number,
    isSame: flag,
    title: text,
    summary: text,
    basis: oneOf('times', 'words'),
    basisNote: text,
    /** Where the first turn begins, and the last one ends. */
    start: number,
    end: number,
    speakers: list(speaker),
    turns,
    figures,
  },
  /** Where the cursor is in the text: the turn, -1 for none, and the place on the timeline. With `follows` the chosen turn goes along. */
  cursor: { turn: number, at: optional(number), follows: flag },
  /** How turns begin, from one on. */
  firstWords: { edition: number, from: number, texts: list(text) },
  /** What is told of a turn under the mouse: paragraphs of pieces. */
  card: { edition: number, turn: number, paragraphs: list(list(piece)) },
  /** Puts the keyboard into the page. */
  focus: {},
  /** Does what a key does, for those who cannot press it in the page. */
  press: { key: text },
});

/** What the page of the timeline tells the extension. */
export const fromTimeline = tagged({
  /** To a turn in the text. `plays` where it is to be heard, too; with `stays` the keyboard is left in the page. */
  go: { edition: number, turn: number, stays: flag, plays: flag },
  toText: {},
  /** Words are wanted of these turns, the last one left out. */
  firstWords: { edition: number, from: number, to: number },
  card: { edition: number, turn: number },
  /** What is shown: the chosen turn, the stretch in sight, how many turns are listed in sight, and where the keyboard is. */
  state: {
    edition: number,
    chosen: number,
    from: number,
    to: number,
    spoken: text,
    rows: number,
    cells: number,
    isFocused: flag,
  },
});

export type ToTimeline = Of<typeof toTimeline>;
export type FromTimeline = Of<typeof fromTimeline>;
export type TimelineWords = Of<typeof words>;
export type Talk = Extract<ToTimeline, { type: 'talk' }>;
export type PageFigures = Of<typeof figures>;
export type FigureCell = Of<typeof cell>;
export type CardPiece = Of<typeof piece>;
export type PageTurns = Of<typeof turns>;
