import type { Range } from 'vscode-languageserver';
import { convertTimes } from '../../times/convertTimes';
import { shiftBy, shiftQuestion, timesQuestion } from '../../times/question';
import { shiftTimes } from '../../times/shiftTimes';
import { timeForm } from '../../times/timeForm';
import type { Refusal } from '../../edits/refusal';
import { isRefusal, refuse } from '../../edits/refusal';
import { toRange } from '../../messages/fromProtocol';
import type { Question } from '../../shapes/question';
import type { TextChange } from '../../text/change';
import type { Words } from '../../words/say';
import { say } from '../../words/say';
import { choose } from '../client/choose';
import { warn } from '../client/warn';
import { applyEdit } from '../edits/applyEdit';
import { workspaceEdit } from '../../messages/workspaceEdit';
import type { HandlerInput } from '../handle';
import { look } from '../handle';
import type { ServerContext } from '../serverContext';

/** Shifts times, by so many milliseconds or by what is asked. */
export async function runShift(
  context: ServerContext,
  uri: string,
  by: number | undefined,
  place: Range | undefined,
): Promise<void> {
  const milliseconds = by ?? (await ask(context, uri, shiftQuestion, shiftBy));
  if (milliseconds === undefined) return;
  const shift = (asked: HandlerInput): readonly TextChange[] | Refusal => {
    const { snapshot } = asked;
    const range = place && toRange(snapshot.text, place);
    const answer = shiftTimes(snapshot, Math.round(milliseconds), { range, last: context.shifts.get(uri) });
    if (isRefusal(answer)) return answer;
    context.shifts.set(uri, answer);
    return answer.changes;
  };
  await carryOut(context, uri, say`Shift times`, shift);
}

/** Writes all times in a form, or in the one that is chosen. */
export async function runTimesConversion(context: ServerContext, uri: string, word: string | undefined): Promise<void> {
  const name = word ?? (await ask(context, uri, timesQuestion, (typed) => typed));
  if (name === undefined) return;
  const form = timeForm(name);
  await carryOut(context, uri, say`Convert times`, ({ snapshot }) =>
    form === undefined ? refuse(say`'${name}' is no form of times.`) : convertTimes(snapshot, form),
  );
}

async function ask<T>(
  context: ServerContext,
  uri: string,
  questionFor: (snapshot: HandlerInput['snapshot']) => Question<Words> | Refusal,
  read: (typed: string) => T | undefined,
): Promise<T | undefined> {
  const asked = await look(context, uri);
  if (asked === undefined) return undefined;
  const question = questionFor(asked.snapshot);
  if (isRefusal(question)) {
    warn(context, question.refused);
    return undefined;
  }
  const typed = await choose(context, question);
  const answer = typed === undefined ? undefined : read(typed);
  if (typed !== undefined && answer === undefined) warn(context, say`'${typed}' is no time.`);
  return answer;
}

async function carryOut(
  context: ServerContext,
  uri: string,
  title: Words,
  work: (asked: HandlerInput) => readonly TextChange[] | Refusal,
): Promise<void> {
  const asked = await look(context, uri);
  if (asked === undefined) return;
  const answer = work(asked);
  if (isRefusal(answer)) warn(context, answer.refused);
  else await applyEdit(context, title, workspaceEdit(asked.document, answer, asked.client));
}
