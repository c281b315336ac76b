import { speechOf } from '../../facts/speech';
import { findingsIn } from '../../rules/check';
import type { Exchange, Turn } from '../../model/transcript';
import { isPlaceholder } from '../../rules/placeholder/isPlaceholder';
import { linesPlace } from '../../document/places';
import type { Snapshot } from '../../document/snapshot';
import type { Stretch } from '../../text/sourceText';
import { certainFix } from './certainFix';
import { toFix } from './diagnostics';
import { askedPlace, exchangeLines } from '../exchanges/exchange';
import { firstWords } from '../wording/firstWords';
import { keptItems, stretchMoved } from '../outline/kept';

/** What a status item counts and a list of questions shows. */
export interface Overview {
  readonly turns: number;
  readonly speakers: number;
  readonly questions: readonly OverviewQuestion[];
  /** Findings at warning or above whose rule looks at labels. */
  readonly labelsToFix: readonly Stretch[];
  /** All other findings at warning or above: a list of problems shows no more than these two. */
  readonly otherWarnings: readonly Stretch[];
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
  readonly range: Stretch;
  /** From the line of the question to the end of its last answer. */
  readonly exchange: Stretch;
  readonly answers: readonly OverviewAnswer[];
}

export interface OverviewAnswer {
  readonly speaker: string;
  /** Its first words; empty where nothing is said yet. */
  readonly text: string;
  /** The whole turn. */
  readonly range: Stretch;
}

/** Characters of an answer that are told: all questions of a text are sent after every change of it. */
const WIDTH = 120;

/**
 * Questions in which, and in whose answers, nothing was typed since an earlier version are the same objects. `findings` are
 * those that are shown of the document.
 */
export function overview(snapshot: Snapshot, findings = findingsIn(snapshot)): Overview {
  const { turns, participants } = snapshot.transcript;
  const { labels, others } = toFix(findings);
  return {
    turns: turns.length,
    speakers: participants.length,
    questions: questions(snapshot),
    labelsToFix: labels,
    otherWarnings: others,
    certain: findings.filter((finding) => certainFix(snapshot, finding) !== undefined).length,
    unnamed: participants.filter(({ name }) => isPlaceholder(name)).length,
  };
}

const questions = keptItems({
  all: ({ exchanges }) => exchanges,
  firstTurn: ({ question }) => question,
  lastTurn: ({ question, answers }) => answers.at(-1) ?? question,
  item: questionOf,
  moved: ({ range, exchange, answers, ...question }: OverviewQuestion, by) => ({
    ...question,
    range: stretchMoved(range, by),
    exchange: stretchMoved(exchange, by),
    answers: answers.map((answer) => ({ ...answer, range: stretchMoved(answer.range, by) })),
  }),
});

/** A question as lists show it. */
export function questionOf(snapshot: Snapshot, exchange: Exchange): OverviewQuestion {
  const { question, answers } = exchange;
  return {
    text: speechOf(snapshot.transcript, question).asked.trim() || question.label,
    speaker: question.participant.name,
    answered: answers.length > 0,
    range: askedPlace(snapshot, exchange),
    exchange: linesPlace(snapshot.lines, exchangeLines(exchange)),
    answers: answers.map((answer) => answerOf(snapshot, answer)),
  };
}

function answerOf(snapshot: Snapshot, turn: Turn): OverviewAnswer {
  return {
    speaker: turn.participant.name,
    text: firstWords(snapshot, turn, WIDTH),
    range: linesPlace(snapshot.lines, turn),
  };
}
