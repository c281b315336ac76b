import type { Line } from '../../syntax/line';
import type { Row } from '../../text/row';
import { namesInterviewer, partNamed } from '../cast/words';
import type { Fix } from '../findings';
import type { Turn } from '../model';
import { labelRange } from '../places';
import type { Snapshot } from '../snapshot';
import { turnsToCut } from '../turnsToCut';
import { withoutHead } from './withoutHead';
import { isException } from './rare';
import type { Rule } from './rule';
import { say } from '../../words/say';

/** Two turns of one participant with nothing between them, where that is rare in the document. */
export const sameSpeakerRepeated: Rule = {
  code: 'same-speaker-repeated',
  level: 'hint',
  label: false,
  *check(snapshot) {
    const { lines, turns, matter } = snapshot.transcript;
    const cut = turnsToCut(snapshot.transcript);
    const endings = new Set(matter.map(({ endLine }) => endLine));
    const repeated = turns.filter((turn, at) => goesOn(lines, endings, turn, turns[at - 1]));
    if (!isException(repeated.length, turns.length - 1)) return;
    // Where another begins to speak inside the turn before, nothing is repeated once it is cut there.
    for (const turn of repeated.filter(({ index }) => !cut.has(index - 1))) {
      yield {
        message: say`'${turn.label}' speaks twice in a row.`,
        range: labelRange(snapshot.text, turn),
        fixes: merging(snapshot, turn),
      };
    }
  },
};

/** Whether a turn follows one of the same participant, with no break, sound, quotation or heading before it. */
function goesOn(lines: Row<Line>, endings: ReadonlySet<number>, turn: Turn, before: Turn | undefined): boolean {
  if (before?.participant !== turn.participant || mayBeSeveral(turn.label)) return false;
  for (let at = before.endLine + 1; at < turn.line; at++) if (lines.at(at)?.blank !== true) return false;
  if (endings.has(before.endLine)) return false;
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
