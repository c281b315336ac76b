import type { Overview } from '../../../server/src/protocol/overview';
import type { TimeAt, TimelineTurn } from '../../../server/src/protocol/timing';
import type { TextPosition } from '../shared/places';
import { indexAt, isBehind, rangesOf } from '../shared/places';

/** A stretch of a recording, in milliseconds; without an end it goes on to the last of it. */
export interface Stretch {
  readonly from: number;
  readonly until?: number;
}

/** The turn around a place, or behind it on the same line, as behind a time before the label; else the last one before it. */
export function turnAt(turns: readonly TimelineTurn[], place: TextPosition): TimelineTurn | undefined {
  const next = turns.findIndex(({ range }) => !isBehind(place, range.end));
  if (next < 0) return turns.at(-1);
  const isHere = (turns[next]?.range.start.line ?? 0) <= place.line;
  return turns[isHere ? next : Math.max(0, next - 1)];
}

export function stretchOfTurn(turns: readonly TimelineTurn[], place: TextPosition): Stretch | undefined {
  const turn = turnAt(turns, place);
  return turn && { from: turn.from, until: turn.to };
}

/** The question whose exchange is around a place, else the last one before it. */
export function questionAt({ questions }: Pick<Overview, 'questions'>, place: TextPosition) {
  const around = questions.findLast(({ exchange: { start, end } }) => !isBehind(start, place) && !isBehind(place, end));
  return around ?? questions[indexAt(rangesOf(questions), place)];
}

/** From what is asked to where somebody answers, or to the end of the turn. */
export function stretchOfQuestion(
  turns: readonly TimelineTurn[],
  question: Overview['questions'][number],
  asked: Pick<TimeAt, 'ms'>,
): Stretch | undefined {
  const turn = turnAt(turns, question.range.start);
  return turn && { from: asked.ms, until: turn.to };
}

/** All of the answers, from the first to the last. */
export function stretchOfAnswers(
  turns: readonly TimelineTurn[],
  { answers }: Overview['questions'][number],
): Stretch | undefined {
  const [first, last] = [answers[0], answers.at(-1)];
  if (!first || !last) return undefined;
  const [begins, ends] = [turnAt(turns, first.range.start), turnAt(turns, last.range.start)];
  return begins && ends && { from: begins.from, until: ends.to };
}

/** So much further on a question begins, at least, to be the next one, in milliseconds. */
const SAME_MS = 300;

/** So long after the beginning of a question the way back leads to that beginning. */
const BACK_MS = 2000;

/** The question that is asked next in a recording, or was asked before. */
export function questionFrom(turns: readonly TimelineTurn[], time: number, way: 1 | -1): TimelineTurn | undefined {
  const questions = turns.filter(({ kind }) => kind === 'question');
  return way > 0
    ? questions.find(({ from }) => from > time + SAME_MS)
    : questions.findLast(({ from }) => from < time - BACK_MS);
}
