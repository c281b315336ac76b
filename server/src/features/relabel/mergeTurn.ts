import type { Turn } from '../../analysis/model';
import { turnRange } from '../../analysis/places';
import type { Snapshot } from '../../analysis/snapshot';
import type { Range } from '../../text/range';
import type { Refusal } from '../refusal';
import { refuse } from '../refusal';
import { ENCLOSED, isEnclosed } from './enclosed';
import type { Relabelled } from './relabelled';
import { firstParagraph } from './speech';
import { tried, unchanged } from './trial';

/**
 * Takes a turn's label away, so that what it says goes on the turn before, as a paragraph of its own. The speaker of the
 * turn before has all of it then.
 */
export function mergeTurn(snapshot: Snapshot, turn: Turn): Relabelled | Refusal {
  const { turns } = snapshot.transcript;
  const before = turns[turn.index - 1];
  if (before === undefined) return refuse('There is no turn before this one.');
  if (isEnclosed(snapshot, turn)) return refuse(ENCLOSED);
  const isSilent = firstParagraph(snapshot, turn) === undefined;
  return tried(snapshot, {
    changes: [{ ...headOf(snapshot, turn), insert: '' }],
    expected: (lineOf) =>
      turns
        .filter((one) => one !== turn)
        .map((one) => {
          const kept = unchanged(snapshot, one, lineOf);
          return one === before && !isSilent ? { ...kept, endLine: lineOf(turnRange(snapshot.text, turn).to) } : kept;
        }),
    concerned: new Set([before.participant, turn.participant]),
    otherwise: 'Without its label this would not be read as part of the turn before.',
  });
}

/** All that stands before a turn's first word on its own lines; where nothing is said, the blank lines before it too. */
function headOf(snapshot: Snapshot, turn: Turn): Range {
  const { text } = snapshot;
  const from = text.lineStart(turn.line);
  const said = firstParagraph(snapshot, turn);
  if (said === undefined) return { from: lastWritten(snapshot, turn.line - 1), to: text.lineEnd(turn.line) };
  if (said.line === turn.line) return { from, to: said.from };
  const isBelow = text.slice(text.lineEnd(turn.line), said.from).trim() === '';
  return { from, to: text.lineStart(isBelow ? said.line : turn.line + 1) };
}

/** The end of the last line up to here that is not blank. */
function lastWritten({ text, lines }: Snapshot, line: number): number {
  let at = line;
  while (at > 0 && lines[at]?.blank === true) at--;
  return text.lineEnd(at);
}
