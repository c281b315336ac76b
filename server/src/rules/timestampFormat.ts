import { columnsPlace } from '../document/places';
import type { TimeMark } from '../observations/times';
import { timesOf } from '../observations/times';
import { isException } from './shared/rare';
import type { Rule } from './rule';
import { say } from '../words/say';

/** A time that is written otherwise than the others: in other brackets, without hours, without a zero. */
export const timestampFormat: Rule = {
  code: 'timestamp-format',
  level: 'information',
  label: false,
  *check({ transcript }) {
    const times = timesOf(transcript).filter(({ end, text: time }) => end === undefined && PARTS.test(time));
    const usual = usualStyle(times);
    for (const [at, time] of times.entries()) {
      const insert = written(time, usual, isBetween(time, times[at - 1], times[at + 1]));
      if (insert === time.text) continue;
      const place = columnsPlace(time.line, time);
      yield {
        message: say`The other times are written otherwise: ${insert}`,
        at: place,
        fixes: ({ text }) => [
          { title: say`Change to '${insert}'`, certain: false, changes: [{ ...text.rangeOf(place), insert }] },
        ],
      };
    }
  },
};

/** How nearly all times are written; what is undefined is written in several ways, or stands nowhere. */
interface Style {
  readonly brackets: readonly [open: string, close: string] | undefined;
  /** Whether hours are written where there are none: `00:12:34`. */
  readonly hours: boolean | undefined;
  /** Whether the first number has two digits at least. */
  readonly padded: boolean | undefined;
  /** What stands before fractions of a second. */
  readonly point: string | undefined;
}

/** A time without frames. */
const PARTS = /^(?<open>\D*)(?<clock>\d+(?::\d+){1,2})(?:(?<point>[.,])(?<fraction>\d+))?(?<close>\D*)$/;

interface Parts {
  readonly open: string;
  readonly fields: readonly string[];
  readonly point: string | undefined;
  readonly fraction: string | undefined;
  readonly close: string;
}

function partsOf({ text }: TimeMark): Parts {
  const { open = '', clock = '', point, fraction, close = '' } = PARTS.exec(text)?.groups ?? {};
  return { open, fields: clock.split(':'), point, fraction, close };
}

function usualStyle(times: readonly TimeMark[]): Style {
  const parts = times.map(partsOf);
  const early = parts.filter((_, at) => (times[at]?.start ?? 0) < 3600);
  const small = parts.filter(({ fields }) => Number(fields[0]) < 10);
  const brackets = usual(parts.map(({ open, close }) => `${open} ${close}`))?.split(' ');
  return {
    brackets: brackets && [brackets[0] ?? '', brackets[1] ?? ''],
    hours: usual(early.map(({ fields }) => fields.length === 3)),
    padded: usual(small.map(({ fields }) => (fields[0]?.length ?? 0) > 1)),
    point: usual(parts.flatMap(({ point }) => point ?? [])),
  };
}

/** The value that all have but for exceptions. */
function usual<V>(values: readonly V[]): V | undefined {
  const counts = new Map<V, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most !== undefined && isException(values.length - most[1], values.length) ? most[0] : undefined;
}

/** Whether a time read as minutes and seconds, or hours, lies between its neighbours; nothing else tells `12:30` and `00:12:30` apart. */
function isBetween({ start }: TimeMark, before: TimeMark | undefined, next: TimeMark | undefined): boolean {
  return (before?.start ?? 0) <= start && start <= (next?.start ?? Infinity) && (before ?? next) !== undefined;
}

/** A time in the usual style; as it stands, where the style would need to know more than it says. */
function written(time: TimeMark, { brackets, hours, padded, point }: Style, isPlaced: boolean): string {
  const parts = partsOf(time);
  if (hours === true && parts.fields.length === 2 && !isPlaced) return time.text;
  const [open, close] = brackets ?? [parts.open, parts.close];
  const [first = '', ...rest] = withHours(parts.fields, time.start, hours);
  const bare = first.replace(/^0+(?=\d)/, '');
  const lead = padded === undefined ? first : padded ? bare.padStart(2, '0') : bare;
  const fraction = parts.fraction === undefined ? '' : `${point ?? parts.point ?? ''}${parts.fraction}`;
  return `${open}${[lead, ...rest].join(':')}${fraction}${close}`;
}

function withHours(fields: readonly string[], start: number, hours: boolean | undefined): readonly string[] {
  const [minutes = ''] = fields;
  if (hours === true && fields.length === 2 && start < 3600)
    return ['00', minutes.padStart(2, '0'), ...fields.slice(1)];
  return hours === false && fields.length === 3 && start < 3600 ? fields.slice(1) : fields;
}
