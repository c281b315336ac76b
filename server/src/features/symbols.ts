import { perObject } from '../analysis/memo';
import type { Words } from '../words/say';
import { say } from '../words/say';
import { counted } from './counted';
import type { Place, Summary } from './summary';

/** A transcript of the workspace, as far as it is searched. */
export interface Searched {
  /** Its path within the workspace. */
  readonly name: string;
  readonly summary: Summary;
}

/** A question or a participant that was found, and the transcript in which it stands. */
export interface Found<T extends Searched> {
  readonly kind: 'question' | 'participant';
  readonly name: string;
  /** Who asks, or how often somebody speaks, and in which file. */
  readonly container: Words;
  readonly place: Place;
  readonly transcript: T;
}

/**
 * The questions and participants that have every word of a query in their text, their speaker or the name of their file,
 * in any order; case and accents make no difference. Best first: words that begin as they were typed, then those with
 * the letters somewhere inside, then those with them in their order; among equals as the transcripts come. At most
 * `limit`; all, up to that, for a query without words.
 */
export function symbols<T extends Searched>(
  transcripts: readonly T[],
  query: string,
  limit: number,
): readonly Found<T>[] {
  const words = wordsOf(query);
  const ranked = transcripts.flatMap((transcript) => {
    const file = wordsOf(transcript.name);
    return entriesOf(transcript.summary).flatMap((entry) => {
      const score = scoreOf(words, entry, file);
      return score === undefined ? [] : [{ score, transcript, entry }];
    });
  });
  const best = ranked.sort((a, b) => b.score - a.score).slice(0, limit);
  return best.map(({ transcript, entry: { kind, name, detail, place } }) => {
    return { kind, name, container: say`${detail} · ${transcript.name}`, place, transcript };
  });
}

/** What can be found in a transcript, with the words by which it is. */
interface Entry extends Pick<Found<Searched>, 'kind' | 'name' | 'place'> {
  readonly detail: Words;
  readonly words: readonly string[];
}

const entriesOf = perObject(({ speakers, questions }: Summary): readonly Entry[] => [
  ...questions.map(({ text, speaker, place }): Entry => {
    return { kind: 'question', name: text, detail: speaker, place, words: wordsOf(`${text} ${speaker}`) };
  }),
  ...speakers.flatMap(({ name, fullName = '', labels, turns, places: [place] }): readonly Entry[] => {
    if (place === undefined) return [];
    return [
      {
        kind: 'participant',
        name,
        detail: counted(turns, 'turn'),
        place,
        words: wordsOf([name, fullName, ...labels].join(' ')),
      },
    ];
  }),
]);

/** Marks behind letters, such as accents. */
const MARKS = /\p{M}/gu;

/** Words in small letters without accents; whatever is neither letter nor digit parts them. */
function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(MARKS, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** The sum for all words that are sought; undefined where one is missing. */
function scoreOf(sought: readonly string[], entry: Entry, file: readonly string[]): number | undefined {
  let sum = 0;
  for (const word of sought) {
    const score = Math.max(bestOf(word, entry.words), BY_FILE * bestOf(word, file));
    if (score === 0) return undefined;
    sum += score;
  }
  return sum;
}

/** What a file is called is shared by all that stands in it. */
const BY_FILE = 0.5;

const WHOLE = 4;
const BEGINS = 3;
const INSIDE = 2;
const IN_ORDER = 1;

function bestOf(sought: string, words: readonly string[]): number {
  let best = 0;
  for (const word of words) {
    if (word === sought) return WHOLE;
    if (best < BEGINS && word.startsWith(sought)) best = BEGINS;
    else if (best < INSIDE && word.includes(sought)) best = INSIDE;
    else if (best < IN_ORDER && hasInOrder(word, sought)) best = IN_ORDER;
  }
  return best;
}

/** Fewer letters stand in their order in any word. */
const TELLING = 3;

function hasInOrder(word: string, letters: string): boolean {
  if (letters.length < TELLING || !word.startsWith(letters.charAt(0))) return false;
  let at = 0;
  for (const letter of word) if (letter === letters.charAt(at)) at++;
  return at === letters.length;
}
