import type { Line } from '../syntax/line';
import type { ChunkedList } from '../text/chunkedList';
import { isBelowDirection } from '../observations/directionAbove';
import type { Transcript, Turn } from '../model/transcript';
import { labelPlace } from '../document/places';
import { blankAbove } from './shared/blankAbove';
import { isException } from './shared/rare';
import type { Rule } from './rule';
import { say } from '../words/say';

/** A turn right below the text of the one before, where a blank line stands before all others. */
export const lineStart: Rule = {
  code: 'line-start',
  level: 'hint',
  label: false,
  *check({ transcript }) {
    const { lines, turns } = transcript;
    const tight = below(transcript).filter((turn) => !isInCue(lines, turn) && !isBelowDirection(lines, turn.line));
    if (!isException(tight.length, turns.length - 1)) return;
    for (const turn of tight) {
      yield {
        message: say`No blank line stands before this turn, as it does before the others.`,
        at: labelPlace(turn),
        fixes: ({ text }) => [
          { title: say`Insert a blank line`, certain: true, changes: [blankAbove(text, turn.line)] },
        ],
      };
    }
  },
};

/** Turns that begin on the line below the turn before. */
function below({ turns }: Transcript): readonly Turn[] {
  return turns.filter(({ line }, at) => turns[at - 1]?.endLine === line - 1);
}

/** A cue of captions ends at a blank line, and two may speak in one; so it is with a row of a table. */
function isInCue(lines: ChunkedList<Line>, { line, headSpan }: Turn): boolean {
  if (/^\s*[<|]/.test(lines.at(line)?.text.slice(headSpan.from) ?? '')) return true;
  let at = line - 1;
  while (at > line - CUE && lines.at(at)?.blank === false && lines.at(at)?.aside?.kind !== 'time') at--;
  return lines.at(at)?.aside?.kind === 'time';
}

/** A cue has no more lines than these. */
const CUE = 8;
