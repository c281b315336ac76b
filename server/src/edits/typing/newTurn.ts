import { turnAt } from '../../document/places';
import type { Snapshot } from '../../document/snapshot';
import type { TextChange } from '../../text/change';
import { nextVoices, turnBefore } from './nextSpeaker';
import type { Refusal } from '../refusal';
import { isRefusal, refuse } from '../refusal';
import { NO_TURN } from '../relabel/relabel';
import { paragraphFrom } from '../relabel/speech';
import { splitTurn } from '../relabel/splitTurn';
import { isAmongTurns, turnBelow, turnOnBlankLine } from './turnStart';
import type { Voice } from '../../queries/speakers/voices';
import type { Words } from '../../words/say';
import { say } from '../../words/say';

/** What is told where a name is needed and the editor cannot ask for one. */
export const NOBODY_NEXT = say`Nobody is known to speak next: type the first labels yourself.`;

/** A label to write. */
export interface LabelChange extends TextChange {
  /** Whether one goes on typing behind it; else the cursor stays where it is. */
  readonly goesOn: boolean;
}

/**
 * Ends the turn at the cursor and begins the next one, of the given speaker or else the likeliest one: at the end of a turn
 * below it, on a blank line there, in the middle of what is said by splitting it. No spoken word is changed. A
 * turn that is split off gets its time where it is known (`ms`, of the recording).
 */
export function newTurn(snapshot: Snapshot, offset: number, voice?: Voice, ms?: number): LabelChange | Refusal {
  const { text, lines } = snapshot;
  const { line, column } = text.placeAt(offset);
  if (!isAmongTurns(snapshot, line)) return refuse(NO_TURN);
  const turn = turnAt(snapshot, offset);
  const [likely] = nextVoices(snapshot, line + 1);
  const next = voice ?? likely;
  if (next === undefined) return refuse(NOBODY_NEXT);
  const isBlank = lines.at(line)?.blank === true;
  const goesOn = turn !== undefined && paragraphFrom(snapshot, turn, line + 1) !== undefined;
  if (turn !== undefined && (goesOn || text.lineText(line).slice(column).trim() !== '')) {
    const split = splitTurn(snapshot, turn, offset, next, ms);
    const [change] = isRefusal(split) ? [] : split.changes;
    return isRefusal(split) ? split : change ? { ...change, goesOn: true } : refuse(NO_TURN);
  }
  const here = isBlank ? turnOnBlankLine(snapshot, line, next) : undefined;
  const below = here ?? turnBelow(snapshot, isBlank ? lastWritten(snapshot, line) : line, next);
  return { ...below, goesOn: true };
}

/**
 * What to ask for before a turn can begin at a cursor: the name of the first speaker, or of a second one where only one is
 * known and speaks already. Undefined where a next speaker is known, and where no turn can begin.
 */
export function nameWanted(snapshot: Snapshot, offset: number): Words | undefined {
  const { line } = snapshot.text.placeAt(offset);
  if (!isAmongTurns(snapshot, line)) return undefined;
  const [likely] = nextVoices(snapshot, line + 1);
  if (likely === undefined) return say`Who speaks first? A name, as it is to stand before what they say`;
  const present = turnBefore(snapshot, line + 1)?.participant;
  return likely.participant !== undefined && likely.participant === present
    ? say`Who speaks next? A name, as it is to stand before what they say`
    : undefined;
}

/** The nearest line above that is not blank, or the first line. */
function lastWritten({ lines }: Snapshot, line: number): number {
  let above = line - 1;
  while (above > 0 && lines.at(above)?.blank === true) above--;
  return Math.max(0, above);
}
