import type { Exchange, Turn } from '../analysis/model';
import { labelRange, linesRange, turnRange } from '../analysis/places';
import type { Snapshot } from '../analysis/snapshot';
import type { Range } from '../text/range';
import { askedRange, exchangeLines } from './exchange';
import { firstWords } from './firstWords';

export interface OutlineItem {
  /** Never empty. */
  readonly name: string;
  readonly detail: string;
  readonly kind: 'question' | 'answer' | 'turn';
  /** All that belongs to the item, its children included. */
  readonly range: Range;
  /** What to reveal and select; inside `range`. */
  readonly selectionRange: Range;
  readonly children: readonly OutlineItem[];
}

/**
 * The questions of an interview with their answers as children; remarks are left out. Where nobody interviews, the
 * turns one after the other, each under its speaker's name.
 */
export function outline(snapshot: Snapshot): readonly OutlineItem[] {
  const { exchanges, turns } = snapshot.transcript;
  return exchanges.length > 0
    ? exchanges.map((exchange) => questionItem(snapshot, exchange))
    : turns.map((turn) => turnItem(snapshot, turn));
}

/** Characters of an answer or a turn that are shown. */
const WIDTH = 60;

/** The range is the whole exchange, so that sticky scroll and breadcrumbs still show the question beside its answers. */
function questionItem(snapshot: Snapshot, exchange: Exchange): OutlineItem {
  const { question, answers } = exchange;
  return {
    name: exchange.text.trim() || question.label,
    detail: question.participant.name,
    kind: 'question',
    range: linesRange(snapshot.text, exchangeLines(exchange)),
    selectionRange: askedRange(snapshot, exchange),
    children: answers.map((answer) => answerItem(snapshot, answer)),
  };
}

function answerItem(snapshot: Snapshot, turn: Turn): OutlineItem {
  const name = firstWords(snapshot, turn, WIDTH) || turn.label;
  return { ...place(snapshot, turn), name, detail: turn.participant.name, kind: 'answer' };
}

function turnItem(snapshot: Snapshot, turn: Turn): OutlineItem {
  const detail = firstWords(snapshot, turn, WIDTH);
  return { ...place(snapshot, turn), name: turn.participant.name || turn.label, detail, kind: 'turn' };
}

function place({ text }: Snapshot, turn: Turn): Pick<OutlineItem, 'range' | 'selectionRange' | 'children'> {
  return { range: turnRange(text, turn), selectionRange: labelRange(text, turn), children: [] };
}
