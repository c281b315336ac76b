import type { Transcript, TurnText } from '../../model/transcript';
import { perObject } from '../../text/perObject';
import type { FoundTime } from './anchors';
import { ascending } from './anchors';
import { measureOf, PAUSE } from './speechMeasure';
import type { Stamp } from './stamps';
import { stampsAbove } from './stamps';

/** How much is said before each turn, and before the end. */
export const startsOf = perObject(({ texts, turns }: Transcript): Uint32Array => {
  const starts = new Uint32Array(turns.length + 1);
  let [at, sum] = [0, 0];
  texts.forEach((turn) => {
    starts[at++] = sum;
    sum += measureOf(turn).size + PAUSE;
  });
  starts[at] = sum;
  return starts;
});

/** The times by which a transcript goes with its recording. */
export interface Found {
  readonly times: readonly FoundTime[];
  readonly assumedAnchor: number | undefined;
}

/** A time of a transcript, and where it stands in what is said. */
export interface PlacedStamp {
  readonly stamp: Stamp;
  /** Its line, counted from the first of the text. */
  readonly line: number;
  readonly at: number;
  /** Where that ends which it is about, if that is known: what a time stands behind. */
  readonly upTo: number | undefined;
  /** The turn in which something is said behind it. */
  readonly turn: number;
}

export function foundTimes(transcript: Transcript): Found {
  const starts = startsOf(transcript);
  const all = placedStamps(transcript);
  const plain = all.filter(({ stamp }) => !stamp.isOfDay);
  const isOfDay = plain.length < all.length / 2;
  const used = isOfDay ? all.filter(({ stamp }) => stamp.isOfDay) : plain;
  const unit = isOfDay ? 1 : unitOf(used);
  const ends = used.map((one, nth) => endOf(one, used[nth + 1], starts, unit));
  const times = rolledOver(
    used.map(({ stamp, at }, nth) => ({ at, ms: inUnit(stamp, unit), end: ends[nth], turn: used[nth]?.turn ?? 0 })),
  );
  return { times, assumedAnchor: anchorOf(used, unit, isOfDay) };
}

/**
 * The times of a transcript, in the text's order, those of the clock on the wall among them; without those that may be
 * something else.
 */
export const placedStamps = perObject((transcript: Transcript): readonly PlacedStamp[] => {
  const starts = startsOf(transcript);
  const all: PlacedStamp[] = stampsAbove(transcript).map((stamp) => ({
    ...{ stamp, line: stamp.line, at: 0, turn: 0, upTo: undefined },
  }));
  let turn = 0;
  transcript.texts.forEach((text: TurnText) => {
    const { stamps, size } = measureOf(text);
    const start = starts[turn] ?? 0;
    const first = transcript.turns[turn]?.line ?? 0;
    for (const { stamp, before, upTo } of stamps) {
      const isBelow = before >= size && (size > 0 || stamp.where === 'line') && stamp.where !== 'head';
      if (isBelow)
        all.push({ stamp, line: first + stamp.line, at: starts[turn + 1] ?? 0, turn: turn + 1, upTo: undefined });
      else
        all.push({
          stamp,
          line: first + stamp.line,
          at: start + before,
          turn,
          upTo: upTo === undefined ? undefined : start + upTo,
        });
    }
    turn++;
  });
  return credible(all);
});

/** Round brackets with two numbers are times where several of them ascend, and where others are. */
function credible(all: readonly PlacedStamp[]): readonly PlacedStamp[] {
  const doubtful = all.filter(({ stamp }) => stamp.where === 'doubtful');
  if (doubtful.length === 0) return all;
  const ascend = doubtful.every(({ stamp }, at) => at === 0 || stamp.start > (doubtful[at - 1]?.stamp.start ?? 0));
  return doubtful.length >= ENOUGH && ascend ? all : all.filter(({ stamp }) => stamp.where !== 'doubtful');
}

const ENOUGH = 3;

/** The end of what a stretch is about: where the next time stands, at the latest where the turn ends. */
function endOf(
  { stamp, turn, upTo }: PlacedStamp,
  next: PlacedStamp | undefined,
  starts: Uint32Array,
  unit: number,
): FoundTime['end'] {
  if (stamp.end === undefined) return undefined;
  const ms = (stamp.fields === 2 ? unit : 1) * stamp.end;
  if (upTo !== undefined) return { at: upTo, ms };
  const endOfTurn = (starts[turn + 1] ?? Infinity) - PAUSE;
  return { at: Math.min(next?.at ?? Infinity, endOfTurn), ms };
}

/** Characters a second beyond which nobody speaks. */
const FASTEST = 150;

/**
 * What two numbers count: minutes and seconds, or hours and minutes where as minutes they would ask for speech that nobody can
 * speak, or, beside times with three numbers, would not ascend with those.
 */
export function unitOf(used: readonly PlacedStamp[]): 1 | 60 {
  const [first, last] = [used[0], used.at(-1)];
  const twos = used.filter(({ stamp }) => stamp.fields === 2);
  if (first === undefined || last === undefined || used.length < ENOUGH) return 1;
  if (twos.length === 0 || twos.some(({ stamp }) => stamp.start % 1000 !== 0)) return 1;
  if (twos.length < used.length) {
    const ascend = (unit: number) => ascending(used.map(({ stamp }) => ({ ms: inUnit(stamp, unit) }))).length;
    return ascend(60) > CLEARLY * ascend(1) ? 60 : 1;
  }
  const seconds = (last.stamp.start - first.stamp.start) / 1000;
  return seconds > 0 && (last.at - first.at) / seconds > FASTEST ? 60 : 1;
}

/** By so much more times have to ascend. */
const CLEARLY = 1.2;

function inUnit({ start, fields }: Stamp, unit: number): number {
  return fields === 2 ? unit * start : start;
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

function anchorOf(used: readonly PlacedStamp[], unit: number, isOfDay: boolean): number | undefined {
  const first = used[0]?.stamp;
  if (first === undefined) return undefined;
  if (first.fields === 4 && first.start >= HOUR) return Math.floor(first.start / HOUR) * HOUR;
  return isOfDay || inUnit(first, unit) >= LATE ? inUnit(first, unit) : undefined;
}
