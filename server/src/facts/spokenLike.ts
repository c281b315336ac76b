import { wantOf } from '../language/asks';
import { personsIn } from '../language/persons';
import { isAcknowledgement, isConfirmation, isInterjection, isThanks } from '../language/utterance';
import { fact } from './fact';
import { saidOn } from './said';

/** Facts of what stands behind a label on its line, by which talk differs from records; each is asked from the column at which it begins. */

/** So many characters at the beginning tell how something begins. */
const OPENING = 160;

/** Whether it begins as one takes up what another said: `Yes, in May.`, `Right.`, `Thank you.` */
export const takesUp = fact((line, from) => {
  const opening = saidOn(line, from).slice(0, OPENING);
  return (
    isAcknowledgement(opening) ||
    isConfirmation(opening) ||
    (opening !== '' && isInterjection(opening)) ||
    isThanks(opening)
  );
});

/** A question without a mark is short. */
const QUESTION = 240;

/** Whether anything is asked in it, with a question mark or without one. */
export const asksAnything = fact((line, from) => {
  const said = saidOn(line, from);
  return /[?？؟](?![\w=&/])/.test(said) || (said.length <= QUESTION && wantOf(said) !== 'nothing');
});

/** So many characters tell of whom it speaks. */
const OF_WHOM = 200;

/** What `persons` answers, as bits. */
export const PERSONS = { first: 1, second: 2 } as const;

/** Whether it speaks of the one who says it (`my`), and to another (`your`): bits of `PERSONS`. */
export const persons = fact((line, from) => {
  const { first, second } = personsIn(saidOn(line, from).slice(0, OF_WHOM));
  return (first > 0 ? PERSONS.first : 0) | (second > 0 ? PERSONS.second : 0);
});

/** How long it is: the logarithm of its characters to the base of two, rounded down; 0 for one or none. */
export const magnitude = fact((line, from) => Math.floor(Math.log2(Math.max(1, saidOn(line, from).length))));
