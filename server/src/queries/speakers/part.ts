import { perObject } from '../../text/perObject';
import { wordsSpoken } from '../../facts/wordsSpoken';
import type { Participant, Role, Transcript } from '../../model/transcript';
import { counted } from '../wording/counted';
import type { Words } from '../../words/say';
import { inRow, say } from '../../words/say';

/** `Respondent: answers in 17 of 18 turns`; undefined for a participant without a role, or who asks and answers nothing. */
export const partOf = perObject(({ role, turns }: Participant): Words | undefined => {
  if (role === undefined) return undefined;
  const asks = turns.filter(({ kind }) => kind === 'question').length;
  const answers = turns.filter(({ kind }) => kind === 'answer').length;
  const does = [...(asks > 0 ? [say`asks in ${asks}`] : []), ...(answers > 0 ? [say`answers in ${answers}`] : [])];
  if (does.length === 0) return undefined;
  return say`${PARTS[role]}: ${inRow(does, say`, `)} of ${counted(turns.length, 'turn')}`;
});

const PARTS: Readonly<Record<Role, Words>> = {
  interviewer: say`Interviewer`,
  moderator: say`Moderator`,
  respondent: say`Respondent`,
  other: say`No part in the questions`,
};

/** What a participant does, as one word inside of a line; undefined for one who neither asks nor answers. */
export function roleWord(role: Role | undefined): Words | undefined {
  return role === undefined || role === 'other' ? undefined : ROLE_WORDS[role];
}

const ROLE_WORDS: Readonly<Record<Exclude<Role, 'other'>, Words>> = {
  interviewer: say`interviewer`,
  moderator: say`moderator`,
  respondent: say`respondent`,
};

/** A participant's share of the words of all, in whole percents: `62 %`. Of no words, everybody has none. */
export function shareOf(participant: Participant, transcript: Transcript): string {
  const words = wordsSpoken(transcript).get(participant) ?? 0;
  const total = allWords(transcript);
  return `${total === 0 ? 0 : Math.round((100 * words) / total)} %`;
}

const allWords = perObject((transcript: Transcript) =>
  [...wordsSpoken(transcript).values()].reduce((sum, words) => sum + words, 0),
);
