/** How clocks of a text are written, where one by itself does not show it. */
export interface ClockStyle {
  /** Whether hours are written where there are none; `never`: minutes go beyond sixty. */
  readonly hours: 'always' | 'needed' | 'never';
  /** The digits of a first number below ten: of minutes, and of hours. */
  readonly minuteDigits: number;
  readonly hourDigits: number;
  /** What stands before fractions of a second, and how many digits these have; none where there are none. */
  readonly point: string;
  readonly fraction: number;
}

const HOUR = 3_600_000;

/** A clock in its parts. */
interface Parts {
  /** Its numbers, the last of frames where there are four. */
  readonly numbers: readonly string[];
  /** What stands between them. */
  readonly marks: readonly string[];
  readonly point: string;
  readonly fraction: string;
  /** `s` behind seconds. */
  readonly unit: string;
}

function partsOf(clock: string): Parts | undefined {
  const match = /^(?<numbers>\d+(?:[:;]\d{2})*)(?:(?<point>[.,-])(?<fraction>\d{1,3}))?(?<unit>s?)$/.exec(clock);
  if (match?.groups === undefined) return undefined;
  const { numbers = '', point = '', fraction = '', unit = '' } = match.groups;
  return { numbers: numbers.split(/[:;]/), marks: numbers.match(/[:;]/g) ?? [], point, fraction, unit };
}

/**
 * A clock at another time, in the form that it has; where it does not show that, as others are written (`style`). Undefined
 * where the form cannot hold the time: parts of a second in whole seconds, or in frames of unknown length.
 */
export function clockLike(clock: string, ms: number, style: ClockStyle): string | undefined {
  const words = inWordsLike(clock, ms);
  if (words !== undefined) return words;
  const parts = partsOf(clock);
  if (parts === undefined || ms < 0) return undefined;
  const { numbers, marks, point, fraction, unit } = parts;
  const step = 10 ** (3 - fraction.length);
  if (ms % step !== 0) return undefined;
  const rest = fraction === '' ? '' : point + String((ms % 1000) / step).padStart(fraction.length, '0');
  const seconds = Math.floor(ms / 1000);
  if (numbers.length === 1) return `${seconds}${rest}${unit}`;
  if (numbers.length === 4)
    return [...threeOf(seconds, numbers[0]), numbers[3]].reduce<string>(
      (text, number, at) => `${text}${at === 0 ? '' : (marks[at - 1] ?? ':')}${number ?? ''}`,
      '',
    );
  const fields = fieldsFor(numbers, ms, style);
  const digits = digitsOf(numbers, fields, style);
  return inNumbers(seconds, fields, digits) + rest;
}

/** A clock in a style. */
export function clockIn(ms: number, style: ClockStyle): string {
  const step = 10 ** (3 - style.fraction);
  const whole = Math.max(0, Math.round(ms / step) * step);
  const rest = style.fraction === 0 ? '' : style.point + String((whole % 1000) / step).padStart(style.fraction, '0');
  const fields = style.hours === 'always' || (style.hours === 'needed' && whole >= HOUR) ? 3 : 2;
  return inNumbers(Math.floor(whole / 1000), fields, fields === 3 ? style.hourDigits : style.minuteDigits) + rest;
}

function inNumbers(seconds: number, fields: number, digits: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  if (fields === 2) return `${String(minutes).padStart(digits, '0')}:${two(seconds % 60)}`;
  return `${String(Math.floor(minutes / 60)).padStart(digits, '0')}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

function threeOf(seconds: number, first = ''): readonly string[] {
  return inNumbers(seconds, 3, first.length).split(':');
}

/** As many numbers as before on the same side of the first hour; beyond it, as the style has it. */
function fieldsFor(numbers: readonly string[], ms: number, { hours }: ClockStyle): number {
  const [first, last] = [Number(numbers[0]), numbers.length];
  const isPast = last === 3 ? first > 0 : first >= 60;
  if (isPast === ms >= HOUR || hours === 'always') return last;
  if (hours === 'never') return last;
  return ms >= HOUR ? 3 : 2;
}

function digitsOf(numbers: readonly string[], fields: number, style: ClockStyle): number {
  const [first = ''] = numbers;
  const usual = fields === 3 ? style.hourDigits : style.minuteDigits;
  return fields === numbers.length && (first.startsWith('0') || first.length === 1) ? first.length : usual;
}

const IN_WORDS = /^(?:(?<hours>\d{1,2}) hours? )?(?<minutes>\d{1,2}) minutes? (?<seconds>\d{1,2}) seconds?$/;

/** `1 hour 2 minutes 3 seconds`; undefined for what is no time in words, and for parts of a second. */
function inWordsLike(text: string, ms: number): string | undefined {
  if (!IN_WORDS.test(text) || ms < 0 || ms % 1000 !== 0) return undefined;
  const [hours, minutes, seconds] = [Math.floor(ms / HOUR), Math.floor(ms / 60_000) % 60, (ms / 1000) % 60];
  const told = (value: number, unit: string) => `${value} ${unit}${value === 1 ? '' : 's'}`;
  return `${hours > 0 ? `${told(hours, 'hour')} ` : ''}${told(minutes, 'minute')} ${told(seconds, 'second')}`;
}
