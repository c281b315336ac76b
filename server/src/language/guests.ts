import { Phrases } from './phrases';

/** What is said where guests are received. Texts are the beginnings of turns, or sentences of them. */

/** Whether a guest is presented or welcomed: `Ann, welcome to the show.` A sentence that does so has the guest's name in it. */
export function presentsGuest(text: string): boolean {
  return PRESENTS.test(text);
}

const PRESENTS = Phrases.anywhere((said) => `${said('presentations')}|${said('welcomes')}`);

/** Whether the person who is presented hosts too: `my colleague`, `as always`. */
export function presentsColleague(sentence: string): boolean {
  return COLLEAGUE.test(sentence);
}

const COLLEAGUE = Phrases.anywhere((said) => said('colleagues'));

/** Whether somebody is thanked for coming, and nobody's name is said: `Thanks for joining today.` */
export function saysReception(opening: string): boolean {
  return RECEIVES.test(opening) && !TO_ALL.test(opening);
}

const RECEIVES = Phrases.anywhere((said) => said('receptions'));
const TO_ALL = Phrases.anywhere((said) => said('audiences'));

/** Whether a guest speaks: thanks for being asked, or joy to be there. */
export function saysVisit(opening: string): boolean {
  return VISIT.test(opening);
}

const VISIT = Phrases.anywhere((said) => said('visits'));

/** Whether somebody leads a conversation: welcomes, thanks for coming, gives the floor or announces what comes next. */
export function saysLead(opening: string): boolean {
  return LEAD.test(opening);
}

const LEAD = Phrases.anywhere((said) => `${said('leads')}|${said('welcomes')}`);
