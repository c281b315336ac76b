import type { Turn } from '../../model/transcript';
import { columnsRange, labelRange, turnAt, turnRange } from '../../document/places';
import type { Snapshot } from '../../document/snapshot';
import type { Range } from '../../text/range';
import { touches } from '../../text/range';
import { askedRange } from '../exchanges/exchange';
import { sentenceAt } from './sentence';

/** A way from one place in a document to another. */
export interface Link {
  /** What an editor underlines at the cursor. */
  readonly origin: Range;
  /** The turn that the way leads to. */
  readonly target: Range;
  /** What is selected there; inside `target`. */
  readonly targetSelection: Range;
}

/**
 * From anywhere in a question to its first answer, and from anywhere in an answer to its question, even if that turn
 * asks four things. The way leads to what is asked, or to the label of the answer. A remark and an unanswered question
 * lead nowhere.
 */
export function definition(snapshot: Snapshot, offset: number): Link | undefined {
  const turn = turnAt(snapshot, offset);
  const there = turn && otherSide(snapshot, turn);
  return there && { origin: originAt(snapshot, turn, offset), ...there };
}

function otherSide(snapshot: Snapshot, { exchange, index }: Turn): Omit<Link, 'origin'> | undefined {
  if (exchange === undefined) return undefined;
  const { question, answers } = exchange;
  if (question.index !== index) {
    return { target: turnRange(snapshot.text, question), targetSelection: askedRange(snapshot, exchange) };
  }
  const [answer] = answers;
  return answer && { target: turnRange(snapshot.text, answer), targetSelection: labelRange(snapshot.text, answer) };
}

/** The label, the head around it, or the sentence; on a blank line only the cursor's own place. */
function originAt(snapshot: Snapshot, turn: Turn, offset: number): Range {
  const { text } = snapshot;
  const label = labelRange(text, turn);
  if (touches(label, offset)) return label;
  const head = columnsRange(text, turn.line, turn.headSpan);
  if (head.from <= offset && offset < head.to) return head;
  return sentenceAt(snapshot, offset) ?? { from: offset, to: offset };
}
