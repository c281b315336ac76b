import { CLOCK, SECONDS } from '../../syntax/time';

/** A time as it is written, in milliseconds. */
export interface ReadStamp {
  readonly start: number;
  /** Where it is a stretch (`0:12 --> 0:15`). */
  readonly end: number | undefined;
  /** Whether it says the time of day: half of the day, a zone or a date stands beside it. */
  readonly isOfDay: boolean;
  /** How many numbers its clock has; one for mere seconds or milliseconds. */
  readonly fields: number;
}

const DATE = String.raw`(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:,?\s+|T))`;
const HALF = String.raw`(?:\s?(?:[ap]\.?m\.?)|\s?[A-Z]{2,4}|Z|[+-]\d{2}:\d{2})`;
const ONE = String.raw`(?:${CLOCK}|${SECONDS})`;
const STRETCH = new RegExp(
  String.raw`^(?<date>${DATE})?(?<start>${ONE})(?<half>${HALF})?(?:\s*(?:-{1,2}>|[-–—→])\s*(?<end>${ONE})(?<endHalf>${HALF})?)?(?:\s+(?:align|position|size|line|region|vertical):.*)?$`,
  'i',
);
/** `#00:01:02-5#` is five tenths past two. */
const HASH = /^#(?<clock>[\d:]+)-(?<part>\d{1,3})#$/;
const IN_WORDS = /^(?:(?<hours>\d{1,2}) hours? )?(?<minutes>\d{1,2}) minutes? (?<seconds>\d{1,2}) seconds?$/;
/** What CHAT sets behind an utterance, in milliseconds, between two marks that are not seen. */
const BULLET = /^\u0015(?<start>\d{1,9})_(?<end>\d{1,9})\u0015$/;
const BRACKETS = /^\\?[[({<]\s*(?:~\s?)?(?<inside>.*?)\s*(?:\\?[\])}>][:：]?)?\.?$/;

/** Reads a time with the marks around it; undefined for what is none. */
export function readStamp(text: string): ReadStamp | undefined {
  const { clock, part } = HASH.exec(text)?.groups ?? {};
  if (clock !== undefined) return stamp(`${clock}.${part}`, undefined);
  const bullet = BULLET.exec(text)?.groups;
  if (bullet !== undefined) return { start: Number(bullet.start), end: Number(bullet.end), isOfDay: false, fields: 1 };
  const { hours = '0', minutes, seconds = '0' } = IN_WORDS.exec(text)?.groups ?? {};
  if (minutes !== undefined) return stamp(`${hours}:${minutes}:${seconds}`, undefined);
  const inside = BRACKETS.exec(text)?.groups?.inside ?? text.replace(/^~\s?|\.$/g, '');
  const { date, start, half, end, endHalf } = STRETCH.exec(inside)?.groups ?? {};
  if (start === undefined) return undefined;
  if (date === undefined && half === undefined) return stamp(start, end);
  return { ...stamp(start, end, half, endHalf ?? half), isOfDay: true };
}

function stamp(start: string, end: string | undefined, half?: string, endHalf?: string): ReadStamp {
  return {
    start: millisecondsOf(start) + halfOf(start, half),
    end: end === undefined ? undefined : millisecondsOf(end) + halfOf(end, endHalf),
    isOfDay: false,
    fields: start.split(/[:;]/).length,
  };
}

const HALF_DAY = 12 * 3_600_000;

/** What half of the day adds to a clock that shows twelve hours. */
function halfOf(clock: string, half = ''): number {
  const isTwelve = Number.parseInt(clock, 10) === 12;
  if (/^\s?p/i.test(half)) return isTwelve ? 0 : HALF_DAY;
  return isTwelve && /^\s?a/i.test(half) ? -HALF_DAY : 0;
}

/** The milliseconds of `1:02`, `00:01:02.500`, `62.5s`, `01:00:00:12`; how long the frames at the end of the last take it does not say. */
function millisecondsOf(clock: string): number {
  const fields = clock.replace(',', '.').replace('s', '').split(/[:;]/).slice(0, 3);
  return Math.round(1000 * fields.reduce((sum, field) => 60 * sum + Number(field), 0));
}
