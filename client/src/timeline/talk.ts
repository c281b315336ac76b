import { clock } from '../../../pages/shared/clock';
import type { Talk } from '../../../pages/shared/timeline';
import type { Figures } from '../../../server/src/protocol/figures';
import type { Timeline } from '../../../server/src/protocol/timing';
import { TURN_FLAGS } from '../../../server/src/protocol/timing';
import type { TextPosition } from '../shared/places';
import { counted, listed, tell } from '../shared/words';
import { figureRows } from './figureRows';

const { question, answer, unanswered, fromIsEstimate } = TURN_FLAGS;

/** A talk as the page shows it. */
export function talkOf(timeline: Timeline, figures: Figures, what: Pick<Talk, 'title' | 'edition' | 'isSame'>): Talk {
  const { basis, length, speakers, turns } = timeline;
  const lines = turns.from.map((_, turn) => startOf(timeline, turn).line + 1);
  const turnOn = (line: number) => {
    const turn = turnAt(timeline, { line: line - 1, character: Infinity });
    return turn < 0 ? undefined : turn;
  };
  // Where all is told in words nothing is an estimate of a time.
  const shown = question + answer + unanswered + (basis === 'times' ? fromIsEstimate : 0);
  return {
    ...{ type: 'talk', ...what, basis, start: startIn(timeline), end: length },
    summary: summaryOf(timeline, figures),
    basisNote: basisNote(timeline),
    speakers: speakers.map(({ name, color }) => ({ name, color })),
    turns: {
      speaker: turns.speaker,
      from: turns.from,
      to: turns.to,
      flags: turns.flags.map((flags) => flags & shown),
      line: lines,
    },
    figures: figureRows(
      figures,
      speakers.map(({ color }) => color),
      turnOn,
    ),
  };
}

function summaryOf(timeline: Timeline, { turns, words, questions, unanswered: open }: Figures): string {
  const { basis, speakers } = timeline;
  return listed([
    basis === 'times' ? clock(timeline.length - startIn(timeline)) : tell`${words.toLocaleString('en')} words`,
    counted(speakers.length, 'speaker'),
    counted(turns, 'turn'),
    counted(questions, 'question'),
    ...(questions === 0 ? [] : [open === 0 ? tell`all answered` : tell`${open} without an answer`]),
  ]);
}

function basisNote({ basis, turns, parts }: Timeline): string {
  if (basis === 'words') return tell`By words: the text has no times.`;
  const estimates = turns.flags.filter((flags) => (flags & fromIsEstimate) !== 0).length;
  const by =
    estimates === 0
      ? tell`By the times in the text.`
      : tell`By the times in the text; ${estimates} of ${turns.flags.length} turns begin between them, at a place that is estimated.`;
  return parts.length === 0
    ? by
    : `${by} ${tell`Times begin anew, as on a second tape: its turns follow those of the first.`}`;
}

/** Where the first turn begins. */
function startIn({ turns: { from } }: Timeline): number {
  return from.reduce((first, one) => Math.min(first, one), from[0] ?? 0);
}

/** The turn around a place, or the last one before it; -1 before all of them. */
export function turnAt(timeline: Timeline, { line, character }: TextPosition): number {
  let [low, high] = [0, timeline.turns.from.length];
  while (low < high) {
    const half = (low + high) >> 1;
    const start = startOf(timeline, half);
    if (start.line < line || (start.line === line && start.character <= character)) low = half + 1;
    else high = half;
  }
  // Before a label stands its time, which is of the same turn.
  if (low < timeline.turns.from.length && startOf(timeline, low).line === line) return low;
  return low - 1;
}

/** Where a turn begins, at its label. */
export function startOf({ turns: { places } }: Timeline, turn: number): TextPosition {
  return { line: places[4 * turn] ?? 0, character: places[4 * turn + 1] ?? 0 };
}

export function endOf({ turns: { places } }: Timeline, turn: number): TextPosition {
  return { line: places[4 * turn + 2] ?? 0, character: places[4 * turn + 3] ?? 0 };
}

/** The place of the timeline at which so much of a turn is said, from 0 to 1. */
export function placeOn({ turns: { from, to } }: Timeline, turn: number, part: number): number {
  const [start = -1, end = start] = [from[turn], to[turn]];
  return start + Math.min(1, Math.max(0, part)) * (end - start);
}
