import type { Range } from 'vscode-languageserver';
import { overview } from '../../queries/overview/overview';
import type { Overview, OverviewQuestion } from '../../shapes/overview';
import type { SourceText, Stretch } from '../../text/sourceText';
import { shownOf } from '../diagnostics/findings';
import { seeHere } from '../documents/seeing';
import type { OverviewParams } from '../../protocol/overview';
import type { ServerContext } from '../serverContext';
import { stretch } from '../../messages/toProtocol';

/**
 * The overview of a document that is open, else of a transcript of the workspace. With `said` each question has the text
 * of its exchange.
 */
export async function overviewOf(
  context: ServerContext,
  { textDocument: { uri }, said }: OverviewParams,
): Promise<Overview<Range> | null> {
  const seen = await seeHere(context, uri);
  if (seen === undefined) return null;
  const { snapshot, folder } = seen;
  return sent(snapshot.text, overview(snapshot, shownOf(uri, snapshot, folder)), said === true);
}

function sent(
  text: SourceText,
  { questions, labelsToFix, otherWarnings, ...counts }: Overview<Stretch>,
  isSaid: boolean,
): Overview<Range> {
  return {
    ...counts,
    labelsToFix: labelsToFix.map(stretch),
    otherWarnings: otherWarnings.map(stretch),
    questions: questions.map((question) => ({
      ...sentQuestion(question),
      ...(isSaid ? { said: textOf(text, question.exchange) } : {}),
    })),
  };
}

function textOf(text: SourceText, place: Stretch): string {
  const { from, to } = text.rangeOf(place);
  return text.slice(from, to);
}

function sentQuestion(question: OverviewQuestion<Stretch>): OverviewQuestion<Range> {
  return {
    ...question,
    range: stretch(question.range),
    exchange: stretch(question.exchange),
    answers: question.answers.map((answer) => ({ ...answer, range: stretch(answer.range) })),
  };
}
