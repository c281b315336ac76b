import type { CommonHead } from '../../observations/heads';
import { commonHeads, headOf, written } from '../../observations/heads';
import type { Turn } from '../../model/transcript';
import { columnsRange } from '../../document/places';
import type { Snapshot } from '../../document/snapshot';
import type { TextChange } from '../../text/change';
import { isRefusal, refuse } from '../refusal';
import { say } from '../../words/say';
import { partsOf } from '../convertLabels/parts';
import { readOtherwise } from './otherwise';
import type { RelabelAnswer } from './relabelled';
import { tried, unchanged } from './trial';

/**
 * The marks that a turn's label could have as well: those that most labels here have or, where it has these, those of the
 * next in number. Undefined where all are written alike, and where too few turns show what is usual.
 */
export function otherMarks({ lines, transcript }: Snapshot, turn: Turn): CommonHead | undefined {
  const { before, behind } = headOf(lines, turn);
  return commonHeads(transcript).find((head) => head.before !== before || head.behind !== behind);
}

/** The marks that a turn's label has, if many labels here have them. */
export function ownMarks({ lines, transcript }: Snapshot, turn: Turn): CommonHead | undefined {
  const { before, behind } = headOf(lines, turn);
  return commonHeads(transcript).find((head) => head.before === before && head.behind === behind);
}

/** The label of a turn as it would be written with other marks, without what follows. */
export function markedLabel({ label }: Turn, marks: CommonHead): string {
  return written(label, marks, false);
}

/** Writes the label of one turn with the marks of `otherMarks`. */
export function markLabel(snapshot: Snapshot, turn: Turn): RelabelAnswer {
  return markAll(snapshot, turn, [turn]);
}

/** The same for all labels of the turn's speaker that are written as this one is. */
export function markLabels(snapshot: Snapshot, turn: Turn): RelabelAnswer {
  return markAll(snapshot, turn, markedAlike(snapshot, turn));
}

/** The turns of a turn's speaker whose labels have the same marks, itself among them. */
export function markedAlike({ lines, transcript }: Snapshot, turn: Turn): readonly Turn[] {
  const own = headOf(lines, turn);
  return transcript.turns.filter((one) => {
    if (one.participant !== turn.participant) return false;
    const { before, behind } = headOf(lines, one);
    return before === own.before && behind === own.behind;
  });
}

function markAll(snapshot: Snapshot, turn: Turn, turns: readonly Turn[]): RelabelAnswer {
  const marks = otherMarks(snapshot, turn);
  if (marks === undefined) return refuse(say`All labels here are written alike.`);
  const changes: TextChange[] = [];
  for (const one of turns) {
    // What stands in a cell or a tag has no other form.
    const parts = partsOf(snapshot, one);
    if (isRefusal(parts)) return parts;
    const { span, gap } = headOf(snapshot.lines, one);
    const range = columnsRange(snapshot.text, one.line, span);
    changes.push({ ...range, insert: written(one.label, marks, gap !== undefined) });
  }
  const marked = new Set(turns);
  return tried(snapshot, {
    changes,
    expected: (lineOf) =>
      snapshot.transcript.turns.map((one) => ({ ...unchanged(snapshot, one, lineOf), isNew: marked.has(one) })),
    concerned: new Set(snapshot.transcript.participants),
    also: (next) => readOtherwise(snapshot, next),
  });
}
