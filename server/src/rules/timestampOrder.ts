import { columnsPlace } from '../document/places';
import type { TimeMark } from '../observations/times';
import { timesOf } from '../observations/times';
import { isException } from './shared/rare';
import type { RawFinding, Rule } from './rule';
import type { TextChange } from '../text/change';
import type { SourceText } from '../text/sourceText';
import type { Words } from '../words/say';
import { say } from '../words/say';

/** A time that is earlier or later than those around it allow, where times ascend; or one that ends before it begins. */
export const timestampOrder: Rule = {
  code: 'timestamp-order',
  level: 'warning',
  label: false,
  *check({ transcript }) {
    const times = timesOf(transcript);
    for (const time of times)
      if (time.end !== undefined && time.end < time.start)
        yield findingOn(time, say`The time ${time.text} ends before it begins.`);
    const falls = times.flatMap((time, at) => (time.start < (times[at - 1]?.start ?? 0) - ROUNDED ? [at] : []));
    if (!isException(falls.length, times.length - 1)) return;
    for (const at of falls) {
      const odd = oddAt(times, at);
      if (odd !== undefined)
        yield findingOn(
          odd,
          odd === times[at]
            ? say`The time ${odd.text} is earlier than the time before it.`
            : say`The time ${odd.text} is later than the time behind it.`,
        );
    }
  },
};

/** Where two speak at once, times in whole seconds may differ by so many. */
const ROUNDED = 1;

/**
 * Of two times in the wrong order the one that does not fit between its neighbours. Undefined where times begin anew (at
 * a second tape), after which all are lower.
 */
function oddAt(times: readonly TimeMark[], at: number): TimeMark | undefined {
  const [first, before, time, next] = [times[at - 2], times[at - 1], times[at], times[at + 1]];
  if (before === undefined || time === undefined) return undefined;
  if (next !== undefined && next.start >= before.start) return time;
  if (first !== undefined && first.start <= time.start && (next === undefined || next.start >= time.start))
    return before;
  return next === undefined ? time : undefined;
}

function findingOn(time: TimeMark, message: Words): RawFinding {
  const at = columnsPlace(time.line, time);
  return {
    message,
    at,
    fixes: ({ text }) => {
      const changes = withoutTime(text, time);
      return changes === undefined ? [] : [{ title: say`Take this time away`, certain: false, changes }];
    },
  };
}

/** A time in brackets may go, with the blanks on one side; captions and columns need theirs. */
function withoutTime(
  text: SourceText,
  { line, from, to, text: written, end }: TimeMark,
): readonly TextChange[] | undefined {
  if (end !== undefined || !/^\\?[[({].*[\])}]$/.test(written)) return undefined;
  const [start, all] = [text.lineStart(line), text.lineText(line)];
  // Inside a link or emphasis it would leave their marks behind, in what somebody says.
  if (/[[*_]/.test(all.charAt(from - 1)) || /[(\]*_]/.test(all.charAt(to))) return undefined;
  if (all.trim() === written) return [{ from: start, to: Math.min(text.length, text.lineEnd(line) + 1), insert: '' }];
  const behind = all.length - all.slice(to).trimStart().length;
  const isFirst = all.slice(0, from).trim() === '';
  if (isFirst || behind > to) return [{ from: start + from, to: start + behind, insert: '' }];
  const before = all.slice(0, from).trimEnd().length;
  return [{ from: start + before, to: start + to, insert: '' }];
}
