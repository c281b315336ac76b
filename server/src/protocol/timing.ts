import type { Position, Range } from 'vscode-languageserver';
import type { Speaker } from '../shapes/speaker';

/**
 * All milliseconds of these requests are those of the recording, from its beginning: an `offset` that is declared for it, or
 * the time of day at which it begins, is taken off the times in the text, or added to them, by the server.
 */

/**
 * Request `turnwise/timeAt`: when something is said. `TimeAtParams` to `TimeAt`; null where the text has no time, and no
 * duration of the recording is given, and outside of the talk.
 */
export const TIME_AT = 'turnwise/timeAt';

/**
 * Request `turnwise/placeAt`: what sounds at a time. `PlaceAtParams` to `PlaceAt`; null where the text has no time and no
 * duration is given, and before the first turn begins.
 */
export const PLACE_AT = 'turnwise/placeAt';

/** Request `turnwise/timeline`, `{ textDocument: { uri } }` to `Timeline`, or null: who speaks when, for all of the text. */
export const TIMELINE = 'turnwise/timeline';

export interface TimeAtParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
  /** How long the recording is, in milliseconds, where that is known: no estimate is later. */
  readonly duration?: number;
}

export interface TimeAt {
  readonly ms: number;
  /** False at a place with a time: within it, and from there to the first word behind it. */
  readonly isEstimate: boolean;
  /** Of an estimate, the times around it that stand in the text; left out where there is none on that side. */
  readonly from?: number;
  readonly to?: number;
  /** The turn around the position, from its label to its end. */
  readonly turn: Range;
}

export interface PlaceAtParams {
  readonly textDocument: { readonly uri: string };
  readonly ms: number;
  /** As for `turnwise/timeAt`. */
  readonly duration?: number;
  /** Where the text stood last: where times begin anew, as at a second tape, it tells which part is meant. */
  readonly near?: Position;
}

export interface PlaceAt {
  /** What is being said. */
  readonly position: Position;
  /** The turn that sounds, or sounded last, from its label to its end. */
  readonly range: Range;
  /** Whether the place is between times; false where the turn begins or a time stands at just this moment. */
  readonly isEstimate: boolean;
}

export interface TimelineParams {
  readonly textDocument: { readonly uri: string };
}

/** Who speaks when, as a strip of lanes shows it. */
export interface Timeline {
  /** Whether lengths are milliseconds, by the times in the text, or words, where it has none. */
  readonly basis: 'times' | 'words';
  /** Where the last turn ends, in milliseconds or words. */
  readonly length: number;
  /** In the order of their first turns: a lane each. */
  readonly speakers: readonly TimelineSpeaker[];
  readonly turns: TimelineTurns;
  /** Where times begin anew, as at a second tape; empty where they run through. Turns of such a part stand behind those before it. */
  readonly parts: readonly TimelinePart[];
}

export interface TimelineSpeaker {
  readonly name: string;
  readonly role?: Speaker<Position>['role'];
  /** As in `ColoredLabel`. */
  readonly color: number;
}

/** A part whose times begin anew. */
export interface TimelinePart {
  /** Its first turn, as an index. */
  readonly turn: number;
  /** So many milliseconds its turns are later in the timeline than in the recording. */
  readonly shift: number;
}

/** All turns in columns, as there may be very many: what has the same index is of one turn. */
export interface TimelineTurns {
  /** An index into `speakers`. */
  readonly speaker: readonly number[];
  /** In milliseconds or words, whole numbers. */
  readonly from: readonly number[];
  /** May lie behind the next turn's beginning only where the text has times for both: then two speak at once. */
  readonly to: readonly number[];
  /** What the turn does and how its times are known: a sum of `TURN_FLAGS`. */
  readonly flags: readonly number[];
  /** From the label to the end of the turn: line, character, line and character of one turn after the other. */
  readonly places: readonly number[];
}

/** The flags of a turn in a timeline. A turn without `question` and `answer` is a remark. */
export const TURN_FLAGS = {
  question: 1,
  answer: 2,
  /** Of a question: nobody answers it. */
  unanswered: 4,
  /** Its beginning is no time of the text; so always where the basis is words. */
  fromIsEstimate: 8,
  toIsEstimate: 16,
} as const;

/** One turn of a timeline. */
export interface TimelineTurn {
  /** An index into `speakers`. */
  readonly speaker: number;
  readonly from: number;
  readonly to: number;
  readonly kind: 'question' | 'answer' | 'remark';
  readonly isUnanswered: boolean;
  readonly fromIsEstimate: boolean;
  readonly toIsEstimate: boolean;
  readonly range: Range;
}

/** A turn out of the columns of a timeline; undefined where there are fewer. */
export function turnOfTimeline(turns: TimelineTurns, index: number): TimelineTurn | undefined {
  const { speaker, from, to, flags, places } = turns;
  const [who, start, end, flag] = [speaker[index], from[index], to[index], flags[index]];
  if (who === undefined || start === undefined || end === undefined || flag === undefined) return undefined;
  const place = (at: number): Position => ({
    line: places[4 * index + at] ?? 0,
    character: places[4 * index + at + 1] ?? 0,
  });
  const has = (one: keyof typeof TURN_FLAGS): boolean => (flag & TURN_FLAGS[one]) !== 0;
  return {
    speaker: who,
    from: start,
    to: end,
    kind: has('question') ? 'question' : has('answer') ? 'answer' : 'remark',
    isUnanswered: has('unanswered'),
    fromIsEstimate: has('fromIsEstimate'),
    toIsEstimate: has('toIsEstimate'),
    range: { start: place(0), end: place(2) },
  };
}
