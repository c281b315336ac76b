import type { Exchange } from '../../model/transcript';
import type { LineSpan, Range } from '../../text/range';
import { paragraphAt } from '../../facts/paragraphs';
import { speechOf } from '../../facts/speech';
import { labelPlace, spokenPlace, turnAt } from '../../document/places';
import type { Snapshot } from '../../document/snapshot';
import type { Stretch } from '../../text/sourceText';

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

/** What is asked: the sentence that asks. The label where nothing is said yet. */
export function askedRange(snapshot: Snapshot, exchange: Exchange): Range {
  return snapshot.text.rangeOf(askedPlace(snapshot, exchange));
}

/** The same in lines and columns. */
export function askedPlace({ transcript }: Snapshot, { question }: Exchange): Stretch {
  const { askedAt, paragraphs } = speechOf(transcript, question);
  const paragraph = askedAt && paragraphAt(paragraphs, askedAt.line);
  const from = (askedAt && paragraph?.offsetAt(askedAt)) ?? 0;
  const sentence = paragraph?.sentences.find((one) => one.to > from);
  return paragraph === undefined || sentence === undefined
    ? labelPlace(question)
    : spokenPlace(question, paragraph, sentence);
}
