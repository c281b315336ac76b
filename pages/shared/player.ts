import type { Of } from './shape';
import { flag, list, number, oneOf, optional, record, tagged, text } from './shape';

/** A turn as a page draws it. Times are milliseconds of the recording, or words where no times are known. */
const turn = record({
  /** The place of its speaker in the list of speakers. */
  speaker: number,
  from: number,
  to: number,
  isEstimate: flag,
  kind: oneOf('question', 'answer', 'remark'),
  isUnanswered: flag,
});

/** `color` is the number of the theme colour `turnwise.speakerN`; 0 for none. */
const speaker = record({ name: text, color: number });

/** The words of the page, in the language of the editor. */
const words = record({
  play: text,
  pause: text,
  back: text,
  on: text,
  previousQuestion: text,
  nextQuestion: text,
  slower: text,
  faster: text,
  usualSpeed: text,
  loop: text,
  strip: text,
  nobody: text,
  about: text,
  aboutHint: text,
  startHint: text,
  reading: text,
  question: text,
  answer: text,
  unanswered: text,
});

/** What the extension tells the player's page. */
export const toPlayer = tagged({
  words: { words },
  /** Nothing to play: why, and what can be done about it. */
  nothing: { title: text, detail: text, code: optional(text), buttons: list(record({ id: text, label: text })) },
  /** A recording. `at` is where to begin, in milliseconds; `note` is something to know of it. */
  load: { source: text, name: text, isVideo: flag, at: number, note: optional(text) },
  /** Something to know of the recording that is loaded; nothing any more where it is empty. */
  note: { note: text },
  /** What is said when. */
  timeline: { speakers: list(speaker), turns: list(turn) },
  /** Seconds that Play goes back after a pause; and the speed, which a page that was written anew does not know. */
  settings: { rewind: number, rate: number },
  seek: { to: number },
  /** Plays from a time, or from where it stands; up to a time, or on and on; that stretch again and again. */
  play: { from: optional(number), until: optional(number), isLoop: flag },
  pause: {},
  toggle: {},
  skip: { by: number },
  /** Steps of speed, faster or slower; 0 for the usual one. */
  speed: { by: number },
  /** Plays the turn that sounds again and again, or not any more. */
  loop: {},
  /** Puts the keyboard on Play. */
  focus: {},
});

/** What the player's page tells the extension. */
export const fromPlayer = tagged({
  /** `source` is that of what is loaded, empty for nothing. `length` is 0 until it is known. Times are in milliseconds. */
  state: {
    source: text,
    time: number,
    length: number,
    isPlaying: flag,
    rate: number,
    isLooping: flag,
    mayStart: flag,
  },
  /** The browser wants a key or a click in the page before anything sounds. */
  refused: {},
  /** What is loaded cannot be played; `code` is that of the browser, `detail` its own words. */
  failed: { source: text, code: number, detail: text },
  /** It plays, and there is no sound in what is heard of it. */
  silent: { source: text },
  /** What was to be played begins where the recording has ended. */
  beyond: {},
  /** Somebody chose a time in the page. */
  chosen: { time: number },
  /** Something that the extension does. */
  wish: {
    what: oneOf('previousQuestion', 'nextQuestion', 'playTurn', 'playQuestion', 'playAnswer', 'toText'),
  },
  button: { id: text },
});

export type ToPlayer = Of<typeof toPlayer>;
export type FromPlayer = Of<typeof fromPlayer>;
export type PlayerWords = Of<typeof words>;
export type PageTurn = Of<typeof turn>;
export type PageSpeaker = Of<typeof speaker>;
export type PlayerState = Extract<FromPlayer, { type: 'state' }>;
export type PlayerWish = Extract<FromPlayer, { type: 'wish' }>['what'];
