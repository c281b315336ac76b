import { perLine } from '../analysis/memo';
import type { ColumnSpan, Exchange, LineSpan } from '../analysis/model';
import { columnsRange, turnAt } from '../analysis/places';
import { sentencesOf } from '../analysis/sentences';
import type { Snapshot } from '../analysis/snapshot';
import type { Range } from '../text/range';

/** From the line of a question to the last line of its last answer. */
export function exchangeLines({ question, answers }: Exchange): LineSpan {
  return { line: question.line, endLine: answers.at(-1)?.endLine ?? question.endLine };
}

/** The exchange around an offset: the question itself, one of its answers, or a remark between them. */
export function exchangeAt(snapshot: Snapshot, offset: number): Exchange | undefined {
  const turn = turnAt(snapshot, offset);
  if (turn === undefined || turn.exchange !== undefined) return turn?.exchange;
  const before = snapshot.transcript.exchanges.findLast(({ question }) => question.line < turn.line);
  return before !== undefined && turn.line < exchangeLines(before).endLine ? before : undefined;
}

/** What is asked: the sentence that asks, to the end of its line at most. The label where nothing is said yet. */
export function askedRange(snapshot: Snapshot, exchange: Exchange): Range {
  const asked = askedColumns(snapshot, exchange);
  return columnsRange(snapshot.text, asked.line, asked);
}

/** The same in columns of its line. */
export function askedColumns(
  { lines }: Snapshot,
  { question, asked }: Exchange,
): ColumnSpan & { readonly line: number } {
  const line = lines.at(asked.line);
  const sentence = line && firstSentence(line, asked.column);
  return sentence === undefined
    ? { line: question.line, ...question.labelSpan }
    : { line: asked.line, from: sentence.from, to: sentence.to };
}

/** An outline asks for it again after each keystroke. */
const firstSentence = perLine(({ text }, from) => sentencesOf(text, from)[0]);
