import type { Line } from '../../syntax/line';
import type { Row } from '../../text/row';
import { isBelowDirection } from '../directionAbove';
import type { Turn } from '../model';
import { labelRange } from '../places';
import { isException } from './rare';
import type { Rule } from './rule';
import { say } from '../../words/say';

/** A turn right below the text of the one before, where a blank line stands before all others. */
export const lineStart: Rule = {
  code: 'line-start',
  level: 'hint',
  label: false,
  *check({ text, transcript: { lines, turns } }) {
    const isTight = (turn: Turn, at: number) =>
      turns[at - 1]?.endLine === turn.line - 1 && !isInCue(lines, turn) && !isBelowDirection(lines, turn.line);
    const tight = turns.filter(isTight);
    if (!isException(tight.length, turns.length - 1)) return;
    for (const turn of tight) {
      // Behind the line above, and not before the label, at which another fix may begin.
      const end = text.lineEnd(turn.line - 1);
      const changes = [{ from: end, to: end, insert: '\n' }];
      yield {
        message: say`No blank line stands before this turn, as it does before the others.`,
        range: labelRange(text, turn),
        fixes: [{ title: say`Insert a blank line`, certain: true, changes }],
      };
    }
  },
};

/** A cue of captions ends at a blank line, and two may speak in one; so it is with a row of a table. */
function isInCue(lines: Row<Line>, { line, headSpan }: Turn): boolean {
  if (/^\s*[<|]/.test(lines.at(line)?.text.slice(headSpan.from) ?? '')) return true;
  let at = line - 1;
  while (at > line - CUE && lines.at(at)?.blank === false && lines.at(at)?.aside?.kind !== 'time') at--;
  return lines.at(at)?.aside?.kind === 'time';
}

/** A cue has no more lines than these. */
const CUE = 8;
