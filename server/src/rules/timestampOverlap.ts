import { columnsPlace } from '../document/places';
import type { TimeMark } from '../observations/times';
import type { ClockStyle } from '../observations/time/clockText';
import { clockLike } from '../observations/time/clockText';
import { readStamp } from '../observations/time/readStamp';
import { timesOf } from '../observations/times';
import type { ColumnSpan } from '../text/range';
import { isException } from './shared/rare';
import type { Rule } from './rule';
import { say } from '../words/say';

/** Two may speak at once, but no speaker begins before their own turn has ended. */
export const timestampOverlap: Rule = {
  code: 'timestamp-overlap',
  level: 'hint',
  label: false,
  *check({ transcript }) {
    const times = timesOf(transcript);
    const overlapping = times.flatMap((time, at) => {
      const before = times[at - 1];
      return before !== undefined && overlaps(before, time) ? [{ before, time }] : [];
    });
    if (!isException(overlapping.length, times.length - 1)) return;
    for (const { before, time } of overlapping) {
      yield {
        message: say`${time.participant?.name ?? say`Somebody`} begins here before the time above has ended.`,
        at: columnsPlace(time.line, time),
        related: [{ at: columnsPlace(before.line, before), message: say`This has not ended yet.` }],
        fixes: ({ text }) => {
          const end = endAt(before, time.start);
          if (end === undefined) return [];
          const range = text.rangeOf(columnsPlace(before.line, end.span));
          const title = say`End the time above at ${end.clock}, where this one begins`;
          return [{ title, certain: false, changes: [{ ...range, insert: end.clock }] }];
        },
      };
    }
  },
};

function overlaps(before: TimeMark, time: TimeMark): boolean {
  const { start, end, participant } = before;
  return (
    end !== undefined && participant === time.participant && start <= time.start && time.start < Math.max(start, end)
  );
}

/** Where the end of a stretch stands, and how it would be written at another time, in seconds. */
function endAt(mark: TimeMark, seconds: number): { readonly span: ColumnSpan; readonly clock: string } | undefined {
  const span = readStamp(mark.text)?.clocks[1];
  if (span === undefined) return undefined;
  const clock = clockLike(mark.text.slice(span.from, span.to), Math.round(1000 * seconds), STYLE);
  if (clock === undefined) return undefined;
  return { span: { from: mark.from + span.from, to: mark.from + span.to }, clock };
}

/** Of captions, which have hours always or never. */
const STYLE: ClockStyle = { hours: 'always', minuteDigits: 2, hourDigits: 2, point: '.', fraction: 3 };
