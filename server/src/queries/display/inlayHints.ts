import type { Turn } from '../../model/transcript';
import { columnsRange } from '../../document/places';
import type { Snapshot } from '../../document/snapshot';
import type { Range } from '../../text/range';
import { partOf, roleWord } from '../speakers/part';
import type { Words } from '../../words/say';
import { say } from '../../words/say';

/** Which hints are wished. */
export interface Hints {
  readonly turnNumbers: boolean;
  readonly roles: boolean;
}

/** A word or a number that is shown in the text and is not part of it. */
export interface InlayHint {
  readonly offset: number;
  readonly text: Words;
  /** Whether it stands before what is at the offset, or behind it. */
  readonly side: 'before' | 'behind';
  readonly tooltip: Words;
}

/**
 * In the lines that a range touches, the number of each turn before its label and the marks around it, counted from 1,
 * and behind the label what its speaker does: none for a speaker who neither asks nor answers.
 */
export function inlayHints(snapshot: Snapshot, range: Range, wished: Hints): readonly InlayHint[] {
  if (!wished.turnNumbers && !wished.roles) return [];
  const first = snapshot.text.placeAt(range.from).line;
  const last = snapshot.text.placeAt(range.to).line;
  return snapshot.transcript.turns
    .filter(({ line }) => first <= line && line <= last)
    .flatMap((turn) => [
      ...(wished.turnNumbers ? [numberOf(snapshot, turn)] : []),
      ...(wished.roles ? rolesOf(snapshot, turn) : []),
    ]);
}

function numberOf({ text, transcript }: Snapshot, { line, headSpan, index }: Turn): InlayHint {
  return {
    offset: columnsRange(text, line, headSpan).from,
    text: String(index + 1),
    side: 'before',
    tooltip: say`Turn ${index + 1} of ${transcript.turns.length}`,
  };
}

function rolesOf({ text }: Snapshot, { line, labelSpan, participant }: Turn): readonly InlayHint[] {
  const role = roleWord(participant.role);
  if (role === undefined) return [];
  const offset = columnsRange(text, line, labelSpan).to;
  return [{ offset, text: role, side: 'behind', tooltip: partOf(participant) ?? '' }];
}
