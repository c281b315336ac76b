import { secondsOf } from '../observations/times';
import { CLOCK, STAMP } from '../syntax/time';
import type { Times } from './talk';

/** Seconds as `00:01:02.500`. Hours have two digits or more; the rest of a second, three. */
export function clockOf(seconds: number, point: '.' | ',' = '.'): string {
  const thousandths = Math.max(0, Math.round(seconds * 1000));
  const pad = (number: number, width: number) => Math.floor(number).toString().padStart(width, '0');
  const [hours, minutes, rest] = [thousandths / 3_600_000, (thousandths / 60_000) % 60, (thousandths / 1000) % 60];
  return `${pad(hours, 2)}:${pad(minutes, 2)}:${pad(rest, 2)}${point}${pad(thousandths % 1000, 3)}`;
}

/** Seconds as people write them beside a label: `00:01:02`, and `00:01:02.500` where they are not whole. */
export function shortClockOf(seconds: number): string {
  return clockOf(seconds).replace(/\.000$/, '');
}

/** The mark in brackets that says when a paragraph is said: `[00:01:02]`, `[00:01:02.000 --> 00:01:04.500]`. */
export function stampOf({ start, end }: Times): string | undefined {
  if (start === undefined) return undefined;
  return end === undefined ? `[${shortClockOf(start)}]` : `[${clockOf(start)} --> ${clockOf(end)}]`;
}

const LEADING_STAMP = new RegExp(String.raw`^\[(?<start>${CLOCK})(?: --> (?<end>${CLOCK}))?\]\s+`);

/** The mark at the beginning of a text, and what stands behind it; undefined where there is none. */
export function leadingStamp(text: string): (Times & { readonly rest: string }) | undefined {
  const match = LEADING_STAMP.exec(text);
  if (match === null) return undefined;
  const { start, end } = match.groups ?? {};
  return { start: readClock(start), end: readClock(end), rest: text.slice(match[0].length) };
}

/** Seconds out of `1:02`, `00:01:02,500` or a mere number of them; undefined for anything else. */
export function readClock(text: string | undefined): number | undefined {
  const clock = text?.trim() ?? '';
  if (WHOLE_CLOCK.test(clock)) return secondsOf(clock);
  return /^\d{1,7}(?:[.,]\d{1,9})?$/.test(clock) ? Number(clock.replace(',', '.')) : undefined;
}

/** When something is said, as a file says it. */
export interface ReadTimes extends Times {
  /** A time of day in its place, in brackets, as a transcript has it (`[10:05 a.m.]`); undefined where there is none. */
  readonly clock: string | undefined;
  /** How many of the two times are none that a transcript can hold. */
  readonly unread: number;
}

/**
 * The beginning and the end of something as a file says them, in seconds, as a clock shows it, or not at all. The first may
 * hold both (`0:12 - 0:15`).
 */
export function readTimes(first: string | undefined, last: string | undefined): ReadTimes {
  const both = STRETCH.exec(bare(first))?.groups;
  if (both !== undefined && bare(last) === '') return readTimes(both.start, both.end);
  const [start, end] = [readClock(bare(first)), readClock(bare(last))];
  const stamp = `[${bare(first)}]`;
  const clock = start === undefined && WHOLE_STAMP.test(stamp) ? stamp : undefined;
  const unread = [bare(first) !== '' && (start ?? clock) === undefined, bare(last) !== '' && end === undefined].filter(
    (is) => is,
  ).length;
  return { start, end, clock, unread };
}

/** A time without the brackets that it may stand in; empty where there is none. */
function bare(time = ''): string {
  return time.trim().replace(/^[[(]|[\])]$/g, '');
}

const STRETCH = new RegExp(String.raw`^(?<start>${CLOCK})\s*(?:-->|[-–—])\s*(?<end>${CLOCK})$`);
const WHOLE_STAMP = new RegExp(`^${STAMP}$`);
const WHOLE_CLOCK = new RegExp(`^${CLOCK}$`);
