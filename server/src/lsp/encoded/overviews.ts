import type { Overview, OverviewQuestion } from '../../queries/overview/overview';
import type { SourceText } from '../../text/sourceText';
import { Encoded, piece } from './encoded';
import type { Overview as OurOverview, OverviewQuestion as OurOverviewQuestion } from '../protocol/overview';
import { inRows } from './rows';
import { stretch } from '../toProtocol';

/**
 * An overview as bytes in JSON; those of questions that are the same objects as in an answer before are kept. With `isSaid`
 * each question has the text of its exchange.
 */
export function writtenOverview(text: SourceText, overview: Overview, isSaid: boolean): Encoded {
  const { questions, labelsToFix, otherWarnings, ...counts } = overview;
  const toFix = { labelsToFix: labelsToFix.map(stretch), otherWarnings: otherWarnings.map(stretch) };
  const own = { ...counts, ...toFix } satisfies Omit<OurOverview, 'questions'>;
  const written = isSaid ? [piece(questions.map((one) => said(text, one)).join(','))] : writtenQuestions(questions);
  return new Encoded([piece(`${JSON.stringify(own).slice(0, -1)},"questions":[`), ...written, piece(']}')]);
}

const writtenQuestions = inRows((question: OverviewQuestion) => JSON.stringify(placed(question)));

function said(text: SourceText, question: OverviewQuestion): string {
  const { from, to } = text.rangeOf(question.exchange);
  return JSON.stringify({ ...placed(question), said: text.slice(from, to) } satisfies OurOverviewQuestion);
}

function placed(question: OverviewQuestion): OurOverviewQuestion {
  return {
    ...question,
    range: stretch(question.range),
    exchange: stretch(question.exchange),
    answers: question.answers.map((answer) => ({ ...answer, range: stretch(answer.range) })),
  };
}
