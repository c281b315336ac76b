import { labelKey } from '../../names/key';
import { nameWords } from '../../names/nameWords';
import type { Person } from './people';
import { presentsColleague, presentsGuest, saysReception, saysVisit } from '../../language/guests';
import { isTitle } from '../../language/titles';
import { openingTest } from '../../facts/openingTest';
import type { Speech } from '../../facts/speech';
import { sentencesOf } from '../../language/sentences';

/** Whom one speaker calls: the others, by the words that call them. */
export interface Calling {
  /** Whether a turn's beginning opens or ends by calling one of the others: `Otto, how can that be?` */
  readonly calls: (speech: Speech) => boolean;
  /** Those of the others whom a turn's beginning presents or welcomes as a guest: `Ann, welcome to the show.` */
  readonly presents: (speech: Speech) => readonly number[];
}

/** For each of the people of a conversation how they call the others. */
export function callingsOf(people: readonly Person[]): readonly Calling[] {
  const called = new Map<string, Set<number>>();
  people.forEach(({ groups }, at) => {
    for (const word of groups.flatMap(({ label }) => nameWords(labelKey(label))).filter(isCallable))
      called.set(word, (called.get(word) ?? new Set()).add(at));
  });
  const others = (words: string, speaker: number): readonly number[] => {
    const found = new Set<number>();
    for (const word of words.split(' '))
      for (const at of called.get(word.toLowerCase()) ?? []) if (at !== speaker) found.add(at);
    return [...found];
  };
  return people.map((_, speaker) => ({
    calls: (speech) => mayCall(speech) && others(speech.judge(wordsCalled), speaker).length > 0,
    presents: (speech) => (mayPresent(speech) ? others(speech.judge(wordsPresenting), speaker) : []),
  }));
}

/** Whether a turn's beginning opens or ends with a word by which another may be called. */
const mayCall = openingTest((opening) => wordsCalled(opening) !== '');

/** Such words, with blanks between. */
function wordsCalled(opening: string): string {
  const said = opening.slice(0, CALLED);
  const first = CALLED_FIRST.exec(said)?.[1] ?? '';
  const last = /[.?!…]/.test(said.slice(-1)) ? (CALLED_LAST.exec(said.slice(-60))?.[1] ?? '') : '';
  return first === '' || last === '' ? first + last : `${first} ${last}`;
}

/** Few turns present a guest: the sentences of the others need not be looked for. */
const mayPresent = openingTest((opening) => presentsGuest(opening.slice(0, CALLED)));

/** The words of the sentences that present a guest, no colleague, with blanks between. */
function wordsPresenting(opening: string): string {
  return sentencesOf(opening)
    .map(({ from, to }) => opening.slice(from, to))
    .filter((sentence) => presentsGuest(sentence) && !presentsColleague(sentence))
    .flatMap((sentence) => sentence.match(WORD) ?? [])
    .join(' ');
}

/** A name that is called stands within so many characters. */
const CALLED = 320;
const CALLED_FIRST = /^(?:(?:and|so|but|now|well|okay|ok|y|und|et|e)[\s,]+)?(?:\p{L}+\.? )?(\p{L}[\p{L}'’-]+)[,:،，]/iu;
const CALLED_LAST = /, (?:\p{L}+\.? )?(\p{L}[\p{L}'’-]+)[.?!…]+$/u;
const WORD = /[\p{L}\p{M}'’-]+/gu;

function isCallable(word: string): boolean {
  return word.length > 1 && !isTitle(word);
}

/** Whether a turn's beginning thanks for coming, with nobody's name: `Thanks for joining today.` */
export const receives = openingTest(saysReception);

/** Whether a turn's beginning is a guest's: thanks for being asked, or joy to be there. */
export const isVisit = openingTest((opening) => saysVisit(opening.slice(0, 2 * CALLED)));
