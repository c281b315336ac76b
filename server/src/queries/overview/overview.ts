import { speechOf } from '../../facts/speech';
import { findingsIn } from '../../rules/check';
import type { Exchange, Turn } from '../../model/transcript';
import { isPlaceholder } from '../../rules/placeholder/isPlaceholder';
import { linesPlace } from '../../document/places';
import type { Snapshot } from '../../document/snapshot';
import type { Overview, OverviewAnswer, OverviewQuestion } from '../../shapes/overview';
import type { Stretch } from '../../text/sourceText';
import { certainFix } from './certainFix';
import { toFix } from './diagnostics';
import { askedPlace, exchangeLines } from '../exchanges/exchange';
import { firstWords } from '../wording/firstWords';
import { keptItems, stretchMoved } from '../outline/kept';

/** Characters of an answer that are told: all questions of a text are sent after every change of it. */
const WIDTH = 120;

/**
 * Questions in which, and in whose answers, nothing was typed since an earlier version are the same objects. `findings` are
 * those that are shown of the document.
 */
export function overview(snapshot: Snapshot, findings = findingsIn(snapshot)): Overview<Stretch> {
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
  turns: ({ question, answers }) => [question, ...answers],
  with: ({ exchange }) => exchange,
  item: questionOf,
  moved: ({ range, exchange, answers, ...question }: OverviewQuestion<Stretch>, by) => ({
    ...question,
    range: stretchMoved(range, by),
    exchange: stretchMoved(exchange, by),
    answers: answers.map((answer) => ({ ...answer, range: stretchMoved(answer.range, by) })),
  }),
});

/** A question as lists show it. */
function questionOf(snapshot: Snapshot, exchange: Exchange): OverviewQuestion<Stretch> {
  return {
    ...askedIn(snapshot, exchange),
    exchange: linesPlace(snapshot.lines, exchangeLines(exchange)),
    answers: exchange.answers.map((answer) => answerOf(snapshot, answer)),
  };
}

/** What is asked, by whom, and whether it is answered. */
export function askedIn(
  snapshot: Snapshot,
  exchange: Exchange,
): Pick<OverviewQuestion<Stretch>, 'text' | 'speaker' | 'answered' | 'range'> {
  const { question, answers } = exchange;
  return {
    text: speechOf(snapshot.transcript, question).asked.trim() || question.label,
    speaker: question.participant.name,
    answered: answers.length > 0,
    range: askedPlace(snapshot, exchange),
  };
}

function answerOf(snapshot: Snapshot, turn: Turn): OverviewAnswer<Stretch> {
  return {
    speaker: turn.participant.name,
    text: firstWords(snapshot, turn, WIDTH),
    range: linesPlace(snapshot.lines, turn),
  };
}
