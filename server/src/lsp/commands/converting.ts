import { convertLabels } from '../../edits/convertLabels/convertLabels';
import { writtenForm } from '../../edits/convertLabels/forms';
import { conversionQuestion } from '../../edits/convertLabels/question';
import { isRefusal } from '../../edits/refusal';
import { applyEdit } from '../edits/applyEdit';
import { choose } from '../client/choose';
import type { HandlerInput } from '../handle';
import { look } from '../handle';
import type { ServerContext } from '../serverContext';
import { warn } from '../client/warn';
import { workspaceEdit } from '../../messages/workspaceEdit';
import { say } from '../../words/say';

/** Writes all labels of a document in a form, and asks for the form where none is given. Tells why where it cannot be done. */
export async function runConversion(context: ServerContext, uri: string, form: string | undefined): Promise<void> {
  const asked = await look(context, uri);
  if (asked === undefined) return;
  if (form !== undefined) return convert(context, asked, form);
  const question = conversionQuestion(asked.snapshot);
  if (isRefusal(question)) {
    warn(context, question.refused);
    return;
  }
  const chosen = await choose(context, question);
  const now = chosen === undefined ? undefined : await look(context, uri);
  if (chosen !== undefined && now !== undefined) await convert(context, now, chosen);
}

async function convert(
  context: ServerContext,
  { client, document, snapshot }: HandlerInput,
  word: string,
): Promise<void> {
  const form = writtenForm(word);
  if (form === undefined) {
    warn(context, say`'${word}' is no form of label.`);
    return;
  }
  const answer = convertLabels(snapshot, form);
  if (isRefusal(answer)) warn(context, answer.refused);
  else await applyEdit(context, say`Convert labels`, workspaceEdit(document, answer.changes, client));
}
