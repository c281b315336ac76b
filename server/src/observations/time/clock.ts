import type { Transcript, TurnText } from '../../model/transcript';
import { perObject } from '../../text/perObject';
import type { Anchor, FoundTime, Part } from './anchors';
import { partsOf } from './anchors';
import { measureOf, PAUSE, sizeBefore } from './speechMeasure';
import type { Stamp } from './stamps';
import { stampsAbove } from './stamps';

/** When a place in a text is said. */
export interface Timing {
  /** In milliseconds, as the text shows it. */
  readonly ms: number;
  readonly isEstimate: boolean;
  /** The times of the text before an estimate and behind it. */
  readonly before: number | undefined;
  readonly behind: number | undefined;
}

/** How the times of a transcript go with what is said. */
export interface Clock {
  readonly parts: readonly Part[];
  /** How much is said before each turn, and before the end. */
  readonly starts: Uint32Array;
  /** In characters a millisecond. */
  readonly rate: number;
  /** What the first time shows, where times do not begin with a recording. */
  readonly assumedAnchor: number | undefined;
}

/** Of speech, in characters a millisecond, where a text does not show it. */
const RATE = 0.015;

export const clockOf = perObject((transcript: Transcript): Clock => {
  const starts = startsOf(transcript);
  const found = foundTimes(transcript, starts);
  const parts = partsOf(found.times);
  return { parts, starts, rate: rateOf(parts), assumedAnchor: found.assumedAnchor };
});

function startsOf({ texts, turns }: Transcript): Uint32Array {
  const starts = new Uint32Array(turns.length + 1);
  let [at, sum] = [0, 0];
  texts.forEach((turn) => {
    starts[at++] = sum;
    sum += measureOf(turn).size + PAUSE;
  });
  starts[at] = sum;
  return starts;
}

interface Found {
  readonly times: readonly FoundTime[];
  readonly assumedAnchor: number | undefined;
}

interface Placed {
  readonly stamp: Stamp;
  readonly at: number;
  /** Where that ends which it is about, if that is known: what a time stands behind. */
  readonly upTo: number | undefined;
  /** The turn in which something is said behind it. */
  readonly turn: number;
}

function foundTimes(transcript: Transcript, starts: Uint32Array): Found {
  const all = placed(transcript, starts);
  const plain = all.filter(({ stamp }) => !stamp.isOfDay);
  const isOfDay = plain.length < all.length / 2;
  const used = credible(isOfDay ? all.filter(({ stamp }) => stamp.isOfDay) : plain);
  const ends = used.map((one, nth) => endOf(one, used[nth + 1], starts));
  const unit = isOfDay ? 1 : unitOf(used);
  const times = rolledOver(
    used.map(({ stamp, at }, nth) => ({ at, ms: unit * stamp.start, end: ends[nth], turn: used[nth]?.turn ?? 0 })),
  );
  return { times, assumedAnchor: anchorOf(used, isOfDay) };
}

function placed(transcript: Transcript, starts: Uint32Array): readonly Placed[] {
  const all: Placed[] = stampsAbove(transcript).map((stamp) => ({ stamp, at: 0, turn: 0, upTo: undefined }));
  let turn = 0;
  transcript.texts.forEach((text: TurnText) => {
    const { stamps, size } = measureOf(text);
    const start = starts[turn] ?? 0;
    for (const { stamp, before, upTo } of stamps) {
      const isBelow = before >= size && (size > 0 || stamp.where === 'line') && stamp.where !== 'head';
      if (isBelow) all.push({ stamp, at: starts[turn + 1] ?? 0, turn: turn + 1, upTo: undefined });
      else all.push({ stamp, at: start + before, turn, upTo: upTo === undefined ? undefined : start + upTo });
    }
    turn++;
  });
  return all;
}

/** Round brackets with two numbers are times where several of them ascend, and where others are. */
function credible(all: readonly Placed[]): readonly Placed[] {
  const doubtful = all.filter(({ stamp }) => stamp.where === 'doubtful');
  if (doubtful.length === 0) return all;
  const ascend = doubtful.every(({ stamp }, at) => at === 0 || stamp.start > (doubtful[at - 1]?.stamp.start ?? 0));
  return doubtful.length >= ENOUGH && ascend ? all : all.filter(({ stamp }) => stamp.where !== 'doubtful');
}

const ENOUGH = 3;

/** The end of what a stretch is about: where the next time stands, at the latest where the turn ends. */
function endOf({ stamp, turn, upTo }: Placed, next: Placed | undefined, starts: Uint32Array): FoundTime['end'] {
  if (stamp.end === undefined) return undefined;
  if (upTo !== undefined) return { at: upTo, ms: stamp.end };
  const endOfTurn = (starts[turn + 1] ?? Infinity) - PAUSE;
  return { at: Math.min(next?.at ?? Infinity, endOfTurn), ms: stamp.end };
}

/** Characters a second beyond which nobody speaks. */
const FASTEST = 150;

/** Two numbers are hours and minutes where as minutes and seconds they would ask for speech that nobody can speak. */
function unitOf(used: readonly Placed[]): 1 | 60 {
  const [first, last] = [used[0], used.at(-1)];
  if (first === undefined || last === undefined || used.length < ENOUGH) return 1;
  if (!used.every(({ stamp }) => stamp.fields === 2 && stamp.start % 1000 === 0)) return 1;
  const seconds = (last.stamp.start - first.stamp.start) / 1000;
  return seconds > 0 && (last.at - first.at) / seconds > FASTEST ? 60 : 1;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A time of day that is lower than the one before by nearly a day is of the next one. */
function rolledOver(times: readonly FoundTime[]): readonly FoundTime[] {
  let day = 0;
  return times.map((time, nth) => {
    const { ms, end } = time;
    const before = times[nth - 1]?.ms ?? ms;
    if (ms < DAY && before < DAY && before - ms > 20 * HOUR) day += DAY;
    return day === 0 ? time : { ...time, ms: ms + day, end: end && { ...end, ms: end.ms + day } };
  });
}

/** No recording begins so late: times from there on are those of a clock on the wall, or of a film. */
const LATE = 4 * HOUR;

function anchorOf(used: readonly Placed[], isOfDay: boolean): number | undefined {
  const first = used[0]?.stamp;
  if (first === undefined) return undefined;
  if (first.fields === 4 && first.start >= HOUR) return Math.floor(first.start / HOUR) * HOUR;
  return isOfDay || first.start >= LATE ? first.start : undefined;
}

/** Intervals that are shorter say little of how fast one speaks. */
const SHORT = 2000;

/** What is known beforehand counts as much as an interval so long. */
const BEFOREHAND = 30_000;

/** The middle one of all intervals, the long ones counted more. */
function rateOf(parts: readonly Part[]): number {
  const rates = [{ rate: RATE, ms: BEFOREHAND }];
  for (const { anchors } of parts)
    anchors.forEach((anchor, nth) => {
      const before = anchors[nth - 1];
      if (before === undefined || anchor.ms - before.ms < SHORT || anchor.at <= before.at) return;
      rates.push({ rate: (anchor.at - before.at) / (anchor.ms - before.ms), ms: anchor.ms - before.ms });
    });
  rates.sort((a, b) => a.rate - b.rate);
  const half = rates.reduce((sum, { ms }) => sum + ms, 0) / 2;
  let sum = 0;
  return rates.find(({ ms }) => (sum += ms) >= half)?.rate ?? RATE;
}

/**
 * The clock of a text without times, whose recording is so many milliseconds long: as if all was said evenly. Of a text with
 * times it is its own.
 */
export function clockWithin(transcript: Transcript, duration: number | undefined): Clock {
  const clock = clockOf(transcript);
  const size = clock.starts.at(-1) ?? 0;
  if (clock.parts.length > 0 || duration === undefined || duration <= 0 || size === 0) return clock;
  const ends = [0, 1].map((end) => ({ at: end * size, ms: end * duration, isEnd: true }));
  return { ...clock, parts: [{ from: 0, times: [], anchors: ends }], rate: size / duration };
}

/** How much is said before a place of a turn, counted from the first turn. */
export function saidBefore(transcript: Transcript, turn: number, line: number, column: number): number {
  const text = transcript.texts.at(turn);
  const start = clockOf(transcript).starts[turn] ?? 0;
  return text === undefined ? start : start + sizeBefore(text, line, column);
}

/** The part in which a place lies. */
export function partAt({ parts }: Clock, at: number): Part | undefined {
  return parts.findLast(({ from }) => from <= at) ?? parts[0];
}

/** When a place is said. */
export function timingAt(clock: Clock, at: number): Timing | undefined {
  const part = partAt(clock, at);
  if (part === undefined) return undefined;
  const { anchors } = part;
  const behindAt = firstAbove(anchors, ({ at: place }) => place > at);
  const [before, behind] = [anchors[behindAt - 1], anchors[behindAt]];
  if (before?.at === at && !before.isEnd)
    return { ms: before.ms, isEstimate: false, before: before.ms, behind: behind?.ms };
  const ms = between(clock, before, behind, at);
  return { ms, isEstimate: true, before: before?.ms, behind: behind?.ms };
}

function between({ rate }: Clock, before: Anchor | undefined, behind: Anchor | undefined, at: number): number {
  if (before === undefined)
    return behind === undefined ? 0 : Math.min(behind.ms, Math.max(0, behind.ms - (behind.at - at) / rate));
  if (behind === undefined) return before.ms + (at - before.at) / rate;
  if (behind.at === before.at) return before.ms;
  return before.ms + ((behind.ms - before.ms) * (at - before.at)) / (behind.at - before.at);
}

/** How much is said before a time, in a part; negative before the text begins. */
export function saidAt(clock: Clock, { anchors }: Part, ms: number): number {
  const { rate } = clock;
  const behindAt = firstAbove(anchors, (anchor) => anchor.ms > ms);
  const [before, behind] = [anchors[behindAt - 1], anchors[behindAt]];
  if (before === undefined) return behind === undefined ? 0 : behind.at - (behind.ms - ms) * rate;
  if (behind === undefined) return before.at + (ms - before.ms) * rate;
  return before.at + ((behind.at - before.at) * (ms - before.ms)) / (behind.ms - before.ms);
}

function firstAbove(anchors: readonly Anchor[], isAbove: (anchor: Anchor) => boolean): number {
  let [low, high] = [0, anchors.length];
  while (low < high) {
    const half = (low + high) >> 1;
    const anchor = anchors[half];
    if (anchor !== undefined && isAbove(anchor)) high = half;
    else low = half + 1;
  }
  return low;
}
