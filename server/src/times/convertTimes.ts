import type { Snapshot } from '../document/snapshot';
import { placedStamps } from '../observations/time/foundTimes';
import type { Stamp } from '../observations/time/stamps';
import { say } from '../words/say';
import type { TextChange } from '../text/change';
import { isData } from '../edits/format/untouched';
import type { Refusal } from '../edits/refusal';
import { refuse } from '../edits/refusal';
import { clockIn } from '../observations/time/clockText';
import { countHours, IN_HOURS } from './hours';
import { withSameWords } from './sameWords';
import { NO_TIME, OTHERWISE } from './shiftTimes';
import { stampsToChange } from './stampsToChange';
import type { TimeForm } from './timeForm';

/**
 * Writes all times in one form; what a form has no place for, as parts of a second, is left out. Refused where a format
 * prescribes its own, and where not all times would be read then, or another word.
 */
export function convertTimes(snapshot: Snapshot, form: TimeForm): readonly TextChange[] | Refusal {
  if (isData(snapshot)) return refuse(say`This file has a format of its own, with one form of time.`);
  const stamps = stampsToChange(snapshot);
  if (stamps.length === 0) return refuse(NO_TIME);
  if (countHours(snapshot)) return refuse(IN_HOURS);
  const changes = stamps.flatMap(({ stamp, range }) => {
    const insert = converted(stamp, form);
    return insert === stamp.text ? [] : [{ ...range, insert }];
  });
  if (changes.length === 0) return refuse(ALREADY);
  const next = withSameWords(snapshot, changes);
  return next === undefined || timesOf(next) !== timesOf(snapshot, form) ? refuse(OTHERWISE) : changes;
}

export const ALREADY = say`All times have this form already.`;

/** A time in a form. */
export function converted({ text, start, end, where, clocks }: Stamp, { open, close, style }: TimeForm): string {
  const [first, last] = [clocks[0], clocks[1]];
  const begins = clockIn(start - (start % stepOf(style.fraction)), style);
  if (first === undefined) return text;
  if (where === 'note') return text.slice(0, first.from) + begins.replace('-', '.') + text.slice(first.to);
  const between = last === undefined ? '' : text.slice(first.to, last.from);
  const clock =
    last === undefined ? begins : begins + between + clockIn((end ?? 0) - ((end ?? 0) % stepOf(style.fraction)), style);
  // Inside of what is said, a time without brackets is a word, and one in round ones may be anything.
  const isInside = where === 'speech' || where === 'doubtful';
  const keeps = isInside && (open === '' || (open === '(' && style.hours !== 'always'));
  return keeps ? text.slice(0, first.from) + clock + text.slice((last ?? first).to) : open + clock + close;
}

function stepOf(digits: number): number {
  return 10 ** (3 - digits);
}

/** All times in order, as a form would say them. */
function timesOf({ transcript }: Snapshot, form?: TimeForm): string {
  const step = form === undefined ? 1 : stepOf(form.style.fraction);
  const cut = (ms: number | undefined) => ms && ms - (ms % step);
  return placedStamps(transcript)
    .filter(({ stamp }) => !stamp.isOfDay)
    .map(({ stamp, at }) => `${at} ${cut(stamp.start)} ${cut(stamp.end)}`)
    .join('\n');
}
