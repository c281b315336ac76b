import { convertLabels } from '../features/convertLabels';
import { labelForm } from '../features/convertLabels/forms';
import { conversionQuestion } from '../features/convertLabels/question';
import { isRefusal } from '../features/refusal';
import { applyEdit } from './applyEdit';
import { choose } from './choose';
import type { Asked } from './handle';
import { look } from './handle';
import type { House } from './house';
import { warn } from './say';
import { workspaceEdit } from './workspaceEdit';
import { say } from '../words/say';

/** Writes all labels of a document in a form, and asks for the form where none is given. Tells why where it cannot be done. */
export async function runConversion(house: House, uri: string, form: string | undefined): Promise<void> {
  const asked = await look(house, uri);
  if (asked === undefined) return;
  if (form !== undefined) return convert(house, asked, form);
  const question = conversionQuestion(asked.snapshot);
  if (isRefusal(question)) {
    warn(house, question.refused);
    return;
  }
  const chosen = await choose(house, question);
  const now = chosen === undefined ? undefined : await look(house, uri);
  if (chosen !== undefined && now !== undefined) await convert(house, now, chosen);
}

async function convert(house: House, { client, document, snapshot }: Asked, word: string): Promise<void> {
  const form = labelForm(word);
  if (form === undefined) {
    warn(house, say`'${word}' is no form of label.`);
    return;
  }
  const answer = convertLabels(snapshot, form);
  if (isRefusal(answer)) warn(house, answer.refused);
  else await applyEdit(house, say`Convert labels`, workspaceEdit(document, answer.changes, client));
}
