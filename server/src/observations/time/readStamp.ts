import { CLOCK, millisecondsOf, SECONDS } from '../../syntax/time';
import type { ColumnSpan } from '../../text/range';

/** A time as it is written, in milliseconds. */
export interface ReadStamp {
  readonly start: number;
  /** Where it is a stretch (`0:12 --> 0:15`). */
  readonly end: number | undefined;
  /** Whether it says the time of day: half of the day, a zone or a date stands beside it. */
  readonly isOfDay: boolean;
  /** How many numbers its clock has; one for mere seconds or milliseconds. */
  readonly fields: number;
  /** Where its clocks stand in it, the end behind the beginning; one for a time in words, which is all of it. */
  readonly clocks: readonly ColumnSpan[];
}

const DATE = String.raw`(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:,?\s+|T))`;
const HALF = String.raw`(?:\s?(?:[ap]\.?m\.?)|\s?[A-Z]{2,4}|Z|[+-]\d{2}:\d{2})`;
const ONE = String.raw`(?:${CLOCK}|${SECONDS})`;
const OPEN = String.raw`\\?[[({<]?\s*(?:~\s?)?`;
const CLOSE = String.raw`\s*(?:\\?[\])}>][:：]?)?\.?`;
const SETTINGS = String.raw`(?:\s+(?:align|position|size|line|region|vertical):.*)?`;
const STRETCH = new RegExp(
  String.raw`^${OPEN}(?<date>${DATE})?(?<start>${ONE})(?<half>${HALF})?(?:\s*(?:-{1,2}>|[-–—→])\s*(?<end>${ONE})(?<endHalf>${HALF})?)?${SETTINGS}${CLOSE}$`,
  'di',
);
/** `#00:01:02-5#` is five tenths past two. */
const HASH = /^#(?<start>(?<clock>[\d:]+)-(?<part>\d{1,3}))#$/d;
const IN_WORDS = /^(?:(?<hours>\d{1,2}) hours? )?(?<minutes>\d{1,2}) minutes? (?<seconds>\d{1,2}) seconds?$/;
/** What CHAT sets behind an utterance, in milliseconds, between two marks that are not seen. */
const BULLET = /^\u0015(?<start>\d{1,9})_(?<end>\d{1,9})\u0015$/d;

/** Reads a time with the marks around it; undefined for what is none. */
export function readStamp(text: string): ReadStamp | undefined {
  return readPlain(text) ?? readHash(text) ?? readBullet(text) ?? readInWords(text) ?? readStretch(text);
}

/** Nearly all times are so. */
const PLAIN = /^(?<open>[[(]?)(?<clock>\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)[\])]?$/;

function readPlain(text: string): ReadStamp | undefined {
  const { open = '', clock } = PLAIN.exec(text)?.groups ?? {};
  if (clock === undefined) return undefined;
  const clocks = [{ from: open.length, to: open.length + clock.length }];
  return { start: millisecondsOf(clock), end: undefined, isOfDay: false, fields: clock.split(':').length, clocks };
}

function readHash(text: string): ReadStamp | undefined {
  const match = HASH.exec(text);
  const { clock, part } = match?.groups ?? {};
  if (match === null || clock === undefined || part === undefined) return undefined;
  const start = millisecondsOf(`${clock}.${part}`);
  return { start, end: undefined, isOfDay: false, fields: 3, clocks: spansIn(match) };
}

function readBullet(text: string): ReadStamp | undefined {
  const match = BULLET.exec(text);
  const { start, end } = match?.groups ?? {};
  if (match === null) return undefined;
  return { start: Number(start), end: Number(end), isOfDay: false, fields: 1, clocks: spansIn(match) };
}

function readInWords(text: string): ReadStamp | undefined {
  const { hours = '0', minutes, seconds = '0' } = IN_WORDS.exec(text)?.groups ?? {};
  if (minutes === undefined) return undefined;
  const start = millisecondsOf(`${hours}:${minutes}:${seconds}`);
  return { start, end: undefined, isOfDay: false, fields: 3, clocks: [{ from: 0, to: text.length }] };
}

function readStretch(text: string): ReadStamp | undefined {
  const match = STRETCH.exec(text);
  const { date, start, half, end, endHalf } = match?.groups ?? {};
  if (match === null || start === undefined) return undefined;
  const isOfDay = date !== undefined || half !== undefined;
  const fields = start.split(/[:;]/).length;
  // The time of day has hours before everything else.
  const unit = isOfDay && fields === 2 ? 60 : 1;
  return {
    start: unit * millisecondsOf(start) + halfOf(start, half),
    end: end === undefined ? undefined : unit * millisecondsOf(end) + halfOf(end, endHalf ?? half),
    isOfDay,
    fields,
    clocks: spansIn(match),
  };
}

function spansIn({ indices }: RegExpExecArray): readonly ColumnSpan[] {
  return [indices?.groups?.start, indices?.groups?.end].flatMap((span) =>
    span === undefined ? [] : [{ from: span[0], to: span[1] }],
  );
}

const HALF_DAY = 12 * 3_600_000;

/** What half of the day adds to a clock that shows twelve hours. */
function halfOf(clock: string, half = ''): number {
  const isTwelve = Number.parseInt(clock, 10) === 12;
  if (/^\s?p/i.test(half)) return isTwelve ? 0 : HALF_DAY;
  return isTwelve && /^\s?a/i.test(half) ? -HALF_DAY : 0;
}
