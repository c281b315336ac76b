import { wordsOf } from './lists';
import { Phrases } from './phrases';

/** Words around a name by which somebody is spoken to. */

/** Whether a sentence gives somebody the floor: `Over to you, Ines.` */
export function givesFloor(sentence: string): boolean {
  return FLOOR.test(sentence);
}

const FLOOR = Phrases.anywhere((said) => said('handovers'));

/** Whether a name behind a word needs no comma: `Thanks Ines.` */
export function standsBeforeName(word: string): boolean {
  return BEFORE_NAMES.has(word.toLowerCase());
}

const BEFORE_NAMES = wordsOf('wordsBeforeNames');

/** Whether a sentence may begin with a word before it calls somebody: `So, Ines, …`. */
export function standsBeforeCall(word: string): boolean {
  return BEFORE_CALLS.has(word.toLowerCase());
}

const BEFORE_CALLS = wordsOf('wordsBeforeCalls', 'wordsBeforeNames');

/** Whether a word behind a name goes on with a list of names: `Ines and Robert`. */
export function joinsNames(word: string): boolean {
  return JOINS.has(word.toLowerCase());
}

const JOINS = wordsOf('listingWords');

/** Whether a word behind a name and a comma tells of the person: `Ines, who built it`. */
export function tellsOf(word: string): boolean {
  return TELLS.has(word.toLowerCase());
}

const TELLS = wordsOf('tellingWords');

/** Whether a word behind a name and a comma speaks to the person: `Ines, you built it`. */
export function turnsTo(word: string): boolean {
  return TURNS.has(word.toLowerCase().replace(/['’].*$/, ''));
}

const TURNS = wordsOf('turningWords');

/** Whether a sentence reports what somebody said: one's own name may stand in it. */
export function reports(sentence: string): boolean {
  return REPORTS.test(sentence);
}

const REPORTS = Phrases.anywhere((said) => said('reportingVerbs'));
