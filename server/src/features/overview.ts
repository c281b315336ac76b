import type { Exchange, Turn } from '../analysis/model';
import { isPlaceholder } from '../analysis/rules/placeholder/isPlaceholder';
import { linesRange, turnRange } from '../analysis/places';
import type { Snapshot } from '../analysis/snapshot';
import type { Range } from '../text/range';
import { certainFix } from './codeActions';
import { diagnostics, labelsToFix } from './diagnostics';
import { askedRange, exchangeLines } from './exchange';
import { firstWords } from './firstWords';

/** What a status item counts and a list of questions shows. */
export interface Overview {
  readonly turns: number;
  readonly speakers: number;
  readonly questions: readonly OverviewQuestion[];
  /** Findings at warning or above whose rule looks at labels. */
  readonly labelsToFix: readonly Range[];
  /** So many findings can be mended at once, because their fixes are certain. */
  readonly certain: number;
  /** So many speakers have a placeholder for a name. */
  readonly unnamed: number;
}

export interface OverviewQuestion {
  readonly text: string;
  readonly speaker: string;
  readonly answered: boolean;
  /** What is asked. */
  readonly range: Range;
  /** From the line of the question to the end of its last answer. */
  readonly exchange: Range;
  readonly answers: readonly OverviewAnswer[];
}

export interface OverviewAnswer {
  readonly speaker: string;
  /** Its first words; empty where nothing is said yet. */
  readonly text: string;
  /** The whole turn. */
  readonly range: Range;
}

/** Characters of an answer that are told: all questions of a text are sent after every change of it. */
const WIDTH = 120;

export function overview(snapshot: Snapshot): Overview {
  const { turns, participants, exchanges } = snapshot.transcript;
  return {
    turns: turns.length,
    speakers: participants.length,
    questions: exchanges.map((exchange) => questionOf(snapshot, exchange)),
    labelsToFix: labelsToFix(snapshot).map((place) => snapshot.text.rangeOf(place)),
    certain: diagnostics(snapshot).filter((finding) => certainFix(snapshot, finding) !== undefined).length,
    unnamed: participants.filter(({ name }) => isPlaceholder(name)).length,
  };
}

/** A question as lists show it. */
export function questionOf(snapshot: Snapshot, exchange: Exchange): OverviewQuestion {
  const { question, answers, text } = exchange;
  return {
    text: text.trim() || question.label,
    speaker: question.participant.name,
    answered: answers.length > 0,
    range: askedRange(snapshot, exchange),
    exchange: linesRange(snapshot.text, exchangeLines(exchange)),
    answers: answers.map((answer) => answerOf(snapshot, answer)),
  };
}

function answerOf(snapshot: Snapshot, turn: Turn): OverviewAnswer {
  return {
    speaker: turn.participant.name,
    text: firstWords(snapshot, turn, WIDTH),
    range: turnRange(snapshot.text, turn),
  };
}
