import type { Of } from './shape';
import { flag, list, number, optional, record, tagged, text } from './shape';

/**
 * What can be heard or read. Times are milliseconds of the recording; left out where none are known. `who` is told where it is
 * not the one who is asked about, but somebody to compare with, and `color` as below.
 */
const clip = record({ text, who: text, color: number, from: optional(number), to: optional(number), isEstimate: flag });

/** What a key says. `color` is the number of the theme colour `turnwise.speakerN`; 0 for none. */
const verdict = record({ id: text, key: text, title: text, color: number });

/** The words of the page, in the language of the editor. */
const words = record({
  play: text,
  stop: text,
  /** As it stands on the key. */
  space: text,
  nextClip: text,
  previousClip: text,
  clips: text,
  verdicts: text,
  about: text,
  typeName: text,
  name: text,
  nameHint: text,
  skip: text,
  undo: text,
  toText: text,
  judged: text,
  startHint: text,
});

/** What the extension tells the page that judges who speaks. */
export const toJudging = tagged({
  words: { words },
  /** A recording to hear the clips from. */
  load: { source: text, isVideo: flag },
  /** Nothing to hear: clips are read. */
  silent: {},
  /** Something to know of the recording; empty for nothing. */
  note: { note: text },
  /** Who is to be judged now. `plays` where the first clip is to sound at once. */
  ask: {
    id: text,
    title: text,
    detail: text,
    progress: text,
    /** What screen readers say of it, after what became of the one before. */
    spoken: text,
    color: number,
    clips: list(clip),
    verdicts: list(verdict),
    takesName: flag,
    plays: flag,
    done: number,
    all: number,
  },
  /** Nobody is left to be judged, or nothing has begun. */
  rest: { title: text, detail: text, spoken: text, done: number, all: number, verdicts: list(verdict) },
  /** What was judged, the latest first. `color` is that of the speaker it came to. */
  judged: { list: list(record({ what: text, color: number })), canUndo: flag },
  pause: {},
  /** Puts the keyboard into the page. */
  focus: {},
  /** Does what a key does, for those who cannot press it in the page. */
  press: { key: text },
});

/** What the page that judges tells the extension. `id` is that of the speaker or the turn it was asked about. */
export const fromJudging = tagged({
  verdict: { id: text, verdict: text },
  named: { id: text, name: text },
  skip: { id: text },
  undo: {},
  /** Which clip is heard or read now; of none, with an empty `id`, where nobody is left. */
  clip: { id: text, clip: number },
  state: { isPlaying: flag, time: number },
  /** What is loaded cannot be played, or has no sound in it. */
  failed: { source: text },
  toText: {},
});

export type ToJudging = Of<typeof toJudging>;
export type FromJudging = Of<typeof fromJudging>;
export type JudgingWords = Of<typeof words>;
export type PageClip = Of<typeof clip>;
export type PageVerdict = Of<typeof verdict>;
export type PageCase = Extract<ToJudging, { type: 'ask' }>;
