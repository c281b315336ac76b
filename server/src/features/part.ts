import { perObject } from '../analysis/memo';
import type { Participant } from '../analysis/model';
import { counted } from './counted';

/** `Respondent: answers in 17 of 18 turns`, in plain words; undefined for whoever has no role, or asks and answers nothing. */
export const partOf = perObject(({ role, turns }: Participant): string | undefined => {
  if (role === undefined) return undefined;
  const asks = turns.filter(({ kind }) => kind === 'question').length;
  const answers = turns.filter(({ kind }) => kind === 'answer').length;
  const does = [...(asks > 0 ? [`asks in ${asks}`] : []), ...(answers > 0 ? [`answers in ${answers}`] : [])];
  if (does.length === 0) return undefined;
  const name = role === 'other' ? 'No part in the questions' : role.charAt(0).toUpperCase() + role.slice(1);
  return `${name}: ${does.join(', ')} of ${counted(turns.length, 'turn')}`;
});

/** A participant's share of the words of all, in whole percents: `62 %`. Of no words, everybody has none. */
export function shareOf({ words }: Participant, all: readonly Participant[]): string {
  const total = all.reduce((sum, participant) => sum + participant.words, 0);
  return `${total === 0 ? 0 : Math.round((100 * words) / total)} %`;
}
