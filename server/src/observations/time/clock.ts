import type { Transcript } from '../../model/transcript';
import { perObject } from '../../text/perObject';
import type { Anchor, FoundTime, Part } from './anchors';
import { partsOf } from './anchors';
import { foundTimes, startsOf } from './foundTimes';
import { sizeBefore } from './speechMeasure';

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
  const { times, assumedAnchor } = foundTimes(transcript);
  return { ...clockOver(transcript, times), assumedAnchor };
});

/** The clock of a text by some of its times. */
export function clockOver(transcript: Transcript, times: readonly FoundTime[]): Clock {
  const parts = partsOf(times);
  return { parts, starts: startsOf(transcript), rate: rateOf(parts), assumedAnchor: undefined };
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
