import type { ClockStyle } from '../observations/time/clockText';

/** A form that times can be given: what stands around a clock, and how that is written. */
export interface TimeForm {
  readonly open: string;
  readonly close: string;
  readonly style: ClockStyle;
}

/** The forms that are offered, as people write them. */
export const TIME_FORMS: readonly string[] = [
  ...['[hh:mm:ss]', '[h:mm:ss]', '[mm:ss]', '(hh:mm:ss)', '(mm:ss)', 'hh:mm:ss', 'mm:ss', '[hh:mm:ss.f]'],
  ...['[hh:mm:ss.fff]', '#hh:mm:ss-f#'],
];

const FORM =
  /^(?<open>\\?[[({<]|#)?(?<clock>(?:(?<hours>h{1,2}):)?(?<minutes>m{1,2}):ss)(?:(?<point>[.,-])(?<fraction>f{1,3}))?(?<close>\\?[\])}>]|#)?$/i;

const PAIRS: Readonly<Record<string, string>> = {
  '': '',
  '[': ']',
  '(': ')',
  '{': '}',
  '<': '>',
  '#': '#',
  '\\[': '\\]',
};

/**
 * Reads a form such as `[hh:mm:ss]`: one letter for a number that is not filled up, `f` for each digit of a fraction. Where
 * it has no hours, times from an hour on have them nevertheless. Undefined for what is none.
 */
export function timeForm(form: string): TimeForm | undefined {
  const groups = FORM.exec(form.trim())?.groups;
  if (groups === undefined) return undefined;
  const { open = '', hours, minutes = '', point = '.', fraction = '', close = '' } = groups;
  if (PAIRS[open] !== close || (open === '#') !== (point === '-')) return undefined;
  return {
    open,
    close,
    style: {
      hours: hours === undefined ? 'needed' : 'always',
      minuteDigits: minutes.length,
      hourDigits: hours?.length ?? 1,
      point,
      fraction: fraction.length,
    },
  };
}
