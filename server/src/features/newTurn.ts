import { turnAt } from '../analysis/places';
import type { Snapshot } from '../analysis/snapshot';
import type { TextChange } from '../text/change';
import { nextVoices } from './nextSpeaker';
import type { Refusal } from './refusal';
import { isRefusal, refuse } from './refusal';
import { NO_TURN } from './relabel/relabel';
import { paragraphFrom } from './relabel/speech';
import { splitTurn } from './relabel/splitTurn';
import { isAmongTurns, turnBelow, turnOnBlankLine } from './turnStart';
import type { Voice } from './voices';
import { say } from '../words/say';

/** A label to write. */
export interface LabelChange extends TextChange {
  /** Whether one goes on typing behind it; else the cursor stays where it is. */
  readonly goesOn: boolean;
}

/**
 * Ends the turn at the cursor and begins the next one, of whoever is likely to speak next or of the one who is given: at
 * the end of a turn below it, on a blank line there, in the middle of what is said by splitting it. No spoken
 * word is changed.
 */
export function newTurn(snapshot: Snapshot, offset: number, voice?: Voice): LabelChange | Refusal {
  const { text, lines } = snapshot;
  const { line, column } = text.placeAt(offset);
  if (!isAmongTurns(snapshot, line)) return refuse(NO_TURN);
  const turn = turnAt(snapshot, offset);
  const [likely] = nextVoices(snapshot, line + 1);
  const next = voice ?? likely;
  if (next === undefined) return refuse(say`Nobody is known to speak next: type the first labels yourself.`);
  const isBlank = lines.at(line)?.blank === true;
  const goesOn = turn !== undefined && paragraphFrom(snapshot, turn, line + 1) !== undefined;
  if (turn !== undefined && (goesOn || text.lineText(line).slice(column).trim() !== '')) {
    const split = splitTurn(snapshot, turn, offset, next);
    const [change] = isRefusal(split) ? [] : split.changes;
    return isRefusal(split) ? split : change ? { ...change, goesOn: true } : refuse(NO_TURN);
  }
  const here = isBlank ? turnOnBlankLine(snapshot, line, next) : undefined;
  const below = here ?? turnBelow(snapshot, isBlank ? lastWritten(snapshot, line) : line, next);
  return { ...below, goesOn: true };
}

/** The nearest line above that is not blank, or the first line. */
function lastWritten({ lines }: Snapshot, line: number): number {
  let above = line - 1;
  while (above > 0 && lines.at(above)?.blank === true) above--;
  return Math.max(0, above);
}
