import { findingsIn } from '../../rules/check';
import type { Finding } from '../../rules/finding';
import { firstIndex } from '../../text/firstIndex';
import { perObject } from '../../text/perObject';
import type { Exchange, Transcript, Turn } from '../../model/transcript';
import { labelRange, linesRange, turnAt, turnRange } from '../../document/places';
import type { Snapshot } from '../../document/snapshot';
import type { Range } from '../../text/range';
import { compare } from '../../text/stretch';
import { toFix } from '../overview/diagnostics';
import { askedRange, exchangeLines } from '../exchanges/exchange';

/** What can be looked for from a cursor, by the name that editors ask for it. */
export type Sought = keyof typeof FINDERS;

type Finder = (snapshot: Snapshot, offset: number, findings: () => readonly Finding[]) => Range | undefined;

/**
 * Where someone who moves through an interview gets to: what is asked, something to fix (a label, or what else has a
 * warning), or else the label of a turn.
 * Undefined where there is no such place. Questions and turns end at the first and the last, so that counting along works;
 * what waits to be done is looked for around the end.
 */
const FINDERS = {
  nextQuestion: (snapshot, offset) => asked(snapshot, after(snapshot, exchangesOf(snapshot), offset)),
  previousQuestion: (snapshot, offset) => asked(snapshot, before(snapshot, exchangesOf(snapshot), offset)),
  nextUnanswered: (snapshot, offset) => {
    const open = unanswered(snapshot.transcript);
    return asked(snapshot, after(snapshot, open, offset) ?? open[0]);
  },
  answer: (snapshot, offset) => label(snapshot, nextAnswer(turnAt(snapshot, offset))),
  question: (snapshot, offset) => {
    const turn = turnAt(snapshot, offset);
    return turn?.kind === 'answer' ? asked(snapshot, turn.exchange) : undefined;
  },
  nextTurn: (snapshot, offset) => label(snapshot, turnAfter(snapshot, snapshot.transcript.turns, offset)),
  previousTurn: (snapshot, offset) => label(snapshot, turnBefore(snapshot, snapshot.transcript.turns, offset)),
  nextTurnOfSpeaker: (snapshot, offset) => label(snapshot, turnAfter(snapshot, sameSpeaker(snapshot, offset), offset)),
  previousTurnOfSpeaker: (snapshot, offset) =>
    label(snapshot, turnBefore(snapshot, sameSpeaker(snapshot, offset), offset)),
  nextLabelToFix: (snapshot, offset, findings) => {
    const { all } = toFix(findings());
    const here = snapshot.text.placeAt(offset);
    const next = all[firstIndex(all, ({ from }) => compare(from, here) > 0)] ?? all[0];
    return next && snapshot.text.rangeOf(next);
  },
  turn: (snapshot, offset) => {
    const turn = turnAt(snapshot, offset);
    return turn && turnRange(snapshot.text, turn);
  },
  exchange: (snapshot, offset) => {
    const exchange = turnAt(snapshot, offset)?.exchange;
    return exchange && linesRange(snapshot.text, exchangeLines(exchange));
  },
} as const satisfies Record<string, Finder>;

/** The place that is looked for from an offset, if there is one; `findings` are those that are shown of the document. */
export function find(
  snapshot: Snapshot,
  offset: number,
  sought: Sought,
  findings: () => readonly Finding[] = () => findingsIn(snapshot),
): Range | undefined {
  return FINDERS[sought](snapshot, offset, findings);
}

/** Whether a word that came from outside names something that can be looked for. */
export function isSought(word: unknown): word is Sought {
  return typeof word === 'string' && Object.hasOwn(FINDERS, word);
}

function exchangesOf({ transcript }: Snapshot): readonly Exchange[] {
  return transcript.exchanges;
}

const unanswered = perObject(({ exchanges }: Transcript) => exchanges.filter(({ answers }) => answers.length === 0));

function sameSpeaker(snapshot: Snapshot, offset: number): readonly Turn[] {
  return turnAt(snapshot, offset)?.participant.turns ?? [];
}

/** The first answer to a question, and from an answer the next one to the same question. */
function nextAnswer(turn: Turn | undefined): Turn | undefined {
  const answers = turn?.exchange?.answers ?? [];
  return answers[firstIndex(answers, ({ index }) => index > (turn?.index ?? -1))];
}

function after(snapshot: Snapshot, exchanges: readonly Exchange[], offset: number): Exchange | undefined {
  return exchanges[firstIndex(exchanges, (exchange) => askedRange(snapshot, exchange).from > offset)];
}

function before(snapshot: Snapshot, exchanges: readonly Exchange[], offset: number): Exchange | undefined {
  return exchanges[firstIndex(exchanges, (exchange) => askedRange(snapshot, exchange).from >= offset) - 1];
}

/** By lines, for a time may stand before the label: from there the next turn is another one. */
function turnAfter({ text }: Snapshot, turns: readonly Turn[], offset: number): Turn | undefined {
  const { line } = text.placeAt(offset);
  return turns[firstIndex(turns, (turn) => turn.line > line)];
}

/** From within a turn its own label comes first. */
function turnBefore({ text }: Snapshot, turns: readonly Turn[], offset: number): Turn | undefined {
  return turns[firstIndex(turns, (turn) => labelRange(text, turn).from >= offset) - 1];
}

function asked(snapshot: Snapshot, exchange: Exchange | undefined): Range | undefined {
  return exchange && askedRange(snapshot, exchange);
}

function label({ text }: Snapshot, turn: Turn | undefined): Range | undefined {
  return turn && labelRange(text, turn);
}
