import { columnsPlace } from '../document/places';
import type { TimeMark } from '../observations/times';
import { timesOf } from '../observations/times';
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
