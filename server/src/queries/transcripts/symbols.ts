import { perObject } from '../../text/perObject';
import { perKey } from '../../text/perKey';
import { hasInOrder, plainWords } from '../../text/plainWords';
import type { Words } from '../../words/say';
import { say } from '../../words/say';
import { counted } from '../wording/counted';
import type { SearchNeeds } from './mayHold';
import type { LineStretch, Summary } from './summary';

/** A transcript of the workspace, as far as it is searched. */
export interface Searched {
  /** Its path within the workspace. */
  readonly name: string;
  readonly summary: Summary;
}

/** A question or a participant that was found, and the transcript in which it stands. */
export interface SymbolMatch<T extends Searched> {
  readonly kind: 'question' | 'participant';
  readonly name: string;
  /** Who asks, or how many turns the participant has, and in which file. */
  readonly container: Words;
  readonly place: LineStretch;
  readonly transcript: T;
}

/**
 * A search for the questions and participants that have every word of a query in their text, their speaker or the name of
 * their file, in any order; case and accents make no difference. Best first: words that begin as they were typed, then
 * those with the letters somewhere inside; among equals as the transcripts come. At most `limit`; all, up to that, for a
 * query without words. With `inOrder` also words that have the letters in their order, with others between them.
 */
export class SymbolSearch<T extends Searched> {
  private readonly words: readonly string[];
  private ranked: Ranked<T>[] = [];
  private best = 0;

  constructor(
    query: string,
    private readonly limit: number,
    private readonly inOrder = false,
  ) {
    this.words = plainWords(query);
  }

  /** What a transcript has to hold for something to be found in it. */
  soughtIn({ name }: Pick<Searched, 'name'>): SearchNeeds {
    const file = fileWords(name);
    return { anyOf: [this.words.filter((word) => this.scoreOf(word, file) === 0)], inOrder: this.inOrder };
  }

  /** Searches the next transcript. */
  take(transcript: T): void {
    const file = fileWords(transcript.name);
    for (const entry of entriesOf(transcript.summary)) {
      const score = this.sum(entry, file);
      if (score === undefined) continue;
      this.ranked.push({ score, transcript, entry });
      if (score === WHOLE * this.words.length) this.best++;
    }
    if (this.ranked.length > MANY * this.limit) this.ranked = this.top();
  }

  /** Whether as much is found as is wished for, and nothing can be better. */
  get isOver(): boolean {
    return this.best >= this.limit;
  }

  /** What is found in the transcripts so far. */
  get found(): readonly SymbolMatch<T>[] {
    return this.top().map(({ transcript, entry: { kind, name, detail, place } }) => {
      return { kind, name, container: say`${detail} · ${transcript.name}`, place, transcript };
    });
  }

  private top(): Ranked<T>[] {
    return this.ranked.sort((a, b) => b.score - a.score).slice(0, this.limit);
  }

  /** The sum for all words that are sought; undefined where one is missing. */
  private sum(entry: Entry, file: readonly string[]): number | undefined {
    let sum = 0;
    for (const word of this.words) {
      const score = Math.max(this.scoreOf(word, entry.words), BY_FILE * this.scoreOf(word, file));
      if (score === 0) return undefined;
      sum += score;
    }
    return sum;
  }

  private scoreOf(sought: string, words: readonly string[]): number {
    let best = 0;
    for (const word of words) {
      if (word === sought) return WHOLE;
      if (best < BEGINS && word.startsWith(sought)) best = BEGINS;
      else if (best < INSIDE && word.includes(sought)) best = INSIDE;
      else if (this.inOrder && best < IN_ORDER && hasInOrder(word, sought)) best = IN_ORDER;
    }
    return best;
  }
}

interface Ranked<T> {
  readonly score: number;
  readonly transcript: T;
  readonly entry: Entry;
}

/** What a file is called is shared by all that stands in it. */
const BY_FILE = 0.5;

const WHOLE = 4;
const BEGINS = 3;
const INSIDE = 2;
const IN_ORDER = 1;

/** So many times as much as is wished for is kept before the best of it are chosen. */
const MANY = 4;

const fileWords = perKey(plainWords);

/** What can be found in a transcript, with the words by which it is. */
interface Entry extends Pick<SymbolMatch<Searched>, 'kind' | 'name' | 'place'> {
  readonly detail: Words;
  readonly words: readonly string[];
}

const entriesOf = perObject(({ speakers, questions }: Summary): readonly Entry[] => [
  ...questions.map(({ text, speaker, place }): Entry => {
    return { kind: 'question', name: text, detail: speaker, place, words: plainWords(`${text} ${speaker}`) };
  }),
  ...speakers.flatMap(({ name, fullName = '', labels, turns, places: [place] }): readonly Entry[] => {
    if (place === undefined) return [];
    return [
      {
        kind: 'participant',
        name,
        detail: counted(turns, 'turn'),
        place,
        words: plainWords([name, fullName, ...labels].join(' ')),
      },
    ];
  }),
]);
