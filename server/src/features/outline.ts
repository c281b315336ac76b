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
 *
 * Who asks and who answers is told only where that is not always the same person: in an interview of two it would stand
 * beside every line.
 */
export function outline(snapshot: Snapshot): readonly OutlineItem[] {
  const { exchanges, turns } = snapshot.transcript;
  if (exchanges.length === 0) return turns.map((turn) => turnItem(snapshot, turn));
  const cast: Cast = {
    severalAsk: areSeveral(exchanges.map(({ question }) => question)),
    severalAnswer: areSeveral(exchanges.flatMap(({ answers }) => answers)),
  };
  return exchanges.map((exchange) => questionItem(snapshot, exchange, cast));
}

/** Whether there is more than one who asks, and more than one who answers. */
interface Cast {
  readonly severalAsk: boolean;
  readonly severalAnswer: boolean;
}

function areSeveral(turns: readonly Turn[]): boolean {
  return new Set(turns.map(({ participant }) => participant)).size > 1;
}

/** Characters of an answer or a turn that are shown. */
const WIDTH = 60;

/** The range is the whole exchange, so that sticky scroll and breadcrumbs still show the question beside its answers. */
function questionItem(snapshot: Snapshot, exchange: Exchange, cast: Cast): OutlineItem {
  const { question, answers } = exchange;
  return {
    name: exchange.text.trim() || question.label,
    detail: cast.severalAsk ? question.participant.name : '',
    kind: 'question',
    range: linesRange(snapshot.text, exchangeLines(exchange)),
    selectionRange: askedRange(snapshot, exchange),
    children: answers.map((answer) => answerItem(snapshot, answer, cast)),
  };
}

function answerItem(snapshot: Snapshot, turn: Turn, { severalAnswer }: Cast): OutlineItem {
  if (severalAnswer) return { ...turnItem(snapshot, turn), kind: 'answer' };
  const name = firstWords(snapshot, turn, WIDTH) || turn.label;
  return { ...place(snapshot, turn), name, detail: '', kind: 'answer' };
}

function turnItem(snapshot: Snapshot, turn: Turn): OutlineItem {
  const detail = firstWords(snapshot, turn, WIDTH);
  return { ...place(snapshot, turn), name: turn.participant.name || turn.label, detail, kind: 'turn' };
}

function place({ text }: Snapshot, turn: Turn): Pick<OutlineItem, 'range' | 'selectionRange' | 'children'> {
  return { range: turnRange(text, turn), selectionRange: labelRange(text, turn), children: [] };
}
