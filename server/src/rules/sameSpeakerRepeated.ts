import { namesInterviewer, partNamed } from '../language/words';
import type { Fix } from '../model/findings';
import type { Transcript, Turn } from '../model/transcript';
import { perObject } from '../text/perObject';
import { labelPlace } from '../document/places';
import type { Snapshot } from '../document/snapshot';
import { turnsToCut } from '../observations/turnsToCut';
import { withoutHead } from './shared/withoutHead';
import { isException } from './shared/rare';
import type { Rule } from './rule';
import { say } from '../words/say';

/** Two turns of one participant with nothing between them, where that is rare in the document. */
export const sameSpeakerRepeated: Rule = {
  code: 'same-speaker-repeated',
  level: 'hint',
  label: false,
  *check({ transcript }) {
    const { turns } = transcript;
    const cut = turnsToCut(transcript);
    const repeated = followers(transcript).filter((turn) => goesOn(transcript, turn, turns[turn.index - 1]));
    if (!isException(repeated.length, turns.length - 1)) return;
    // Where another begins to speak inside the turn before, nothing is repeated once it is cut there.
    for (const turn of repeated.filter(({ index }) => !cut.has(index - 1))) {
      yield {
        message: say`'${turn.label}' speaks twice in a row.`,
        at: labelPlace(turn),
        fixes: (now) => merging(now, turn),
      };
    }
  },
};

/** Turns that follow one of the same participant, where that cannot be another person. */
function followers({ turns }: Transcript): readonly Turn[] {
  return turns.filter(
    ({ participant, label }, at) => turns[at - 1]?.participant === participant && !mayBeSeveral(label),
  );
}

/** The lines on which matter ends. */
const endings = perObject(
  ({ matter }: Transcript): ReadonlySet<number> => new Set(matter.map(({ endLine }) => endLine)),
);

/** Whether there is no break, sound, quotation or heading between a turn and the one before it. */
function goesOn(transcript: Transcript, turn: Turn, before: Turn | undefined): boolean {
  const { lines } = transcript;
  if (before === undefined) return false;
  for (let at = before.endLine + 1; at < turn.line; at++) if (lines.at(at)?.blank !== true) return false;
  if (endings(transcript).has(before.endLine)) return false;
  return /[\p{L}\p{N}]/u.test(lines.at(before.endLine)?.text ?? '');
}

/** `Q`, `JOURNALIST`, `Audience`: another person may ask next. */
function mayBeSeveral(label: string): boolean {
  const part = partNamed(label);
  return part === 'other' ? !/\d/.test(label) : part === 'interviewer' && !namesInterviewer(label);
}

function merging({ text, transcript }: Snapshot, turn: Turn): readonly Fix[] {
  const change = withoutHead(text, transcript, turn);
  return change === undefined ? [] : [{ title: say`Merge with the turn before`, certain: false, changes: [change] }];
}
