import { matchesOf } from '../text/matches';
import type { LanguageData, ListName } from './lists';
import { LANGUAGES } from './lists';
import { LETTERS, sourceOf } from './notation';

/** The source of an expression for any entry of a list, as a group. */
export type Entries = (list: ListName) => string;

/** Writes the source of an expression in which entries of lists stand. */
type Write = (said: Entries) => string;

/**
 * Expressions in which entries of lists stand, in any case unless `flags` say otherwise. Languages in Latin letters make
 * one expression and all others another one, which is asked only where letters stand that are not Latin. Both are made
 * at their first use.
 */
export class Phrases {
  private readonly latin: Part;
  private readonly others: Part;

  private constructor(write: Write, flags: string) {
    this.latin = new Part(LATIN, write, flags);
    this.others = new Part(OTHERS, write, flags);
  }

  /** What stands anywhere in a text. */
  static anywhere(write: Write, flags = 'i'): Phrases {
    return new Phrases(write, flags);
  }

  /** What a text begins with. */
  static atStart(write: Write, flags = 'i'): Phrases {
    return new Phrases((said) => `^(?:${write(said)})`, flags);
  }

  test(text: string): boolean {
    return this.latin.test(text) || (hasOtherLetters(text) && this.others.test(text));
  }

  /** The columns behind what is found in a text, in order; for expressions with the flag `g`. */
  ends(text: string): readonly number[] {
    const ends = [...this.latin.ends(text), ...(hasOtherLetters(text) ? this.others.ends(text) : [])];
    return ends.sort((a, b) => a - b);
  }
}

/** An expression for some of the languages. */
class Part {
  private made: RegExp | undefined;
  /** Whether none of the languages has any of the lists. */
  private isEmpty = true;

  constructor(
    private readonly languages: readonly LanguageData[],
    private readonly write: Write,
    private readonly flags: string,
  ) {}

  test(text: string): boolean {
    const expression = (this.made ??= this.make());
    return !this.isEmpty && expression.test(text);
  }

  ends(text: string): readonly number[] {
    const expression = (this.made ??= this.make());
    return this.isEmpty ? [] : matchesOf(expression, text).map(({ 0: found, index }) => index + found.length);
  }

  private make(): RegExp {
    const said = (list: ListName) => {
      const source = anyOf(this.languages, list);
      if (source !== undefined) this.isEmpty = false;
      return source ?? NOTHING;
    };
    return new RegExp(this.write(said), this.flags);
  }
}

const LATIN = LANGUAGES.filter(({ scripts }) => scripts.includes('Latin'));
const OTHERS = LANGUAGES.filter(({ scripts }) => !scripts.includes('Latin'));

/** Letters of other scripts, from Greek on, and some marks among them: two ranges take a fifth of the time of all. */
const NOT_LATIN = /[\u0370-\u1fff\u2c00-\ufdff]/;

/** The latest text, since one text is asked many things in a row. */
let asked = { text: '', answer: false };

function hasOtherLetters(text: string): boolean {
  if (asked.text !== text) asked = { text, answer: NOT_LATIN.test(text) };
  return asked.answer;
}

/** Matches nothing. */
const NOTHING = '[]';

/** Any entry of a list in some languages: whole words where these stand apart; undefined where there is none. */
function anyOf(languages: readonly LanguageData[], list: ListName): string | undefined {
  const entriesOf = (wordsApart: boolean) =>
    languages.filter((one) => one.wordsApart === wordsApart).flatMap(({ lists }) => lists[list]?.entries ?? []);
  const [apart, joined] = [entriesOf(true), entriesOf(false)];
  const [ascii, beyond] = [apart.filter(startsInAscii), apart.filter((entry) => !startsInAscii(entry))];
  const alternatives = [
    ...(ascii.length === 0 ? [] : [`${START}${whole(ascii)}`]),
    ...(beyond.length === 0 ? [] : [`(?<![${LETTERS}])${whole(beyond)}`]),
    ...joined.map((entry) => sourceOf(entry, false)),
  ];
  return alternatives.length === 0 ? undefined : `(?:${alternatives.join('|')})`;
}

/** A letter of ASCII begins a word behind what is no letter of any kind; `\b` alone takes `é` for none. */
const START = String.raw`\b(?<![\u00aa\u00b5\u00ba\u00c0-\u024f])`;

function startsInAscii(entry: string): boolean {
  return /^\(?[a-z0-9]/.test(entry);
}

function whole(entries: readonly string[]): string {
  return `(?:${entries.map((entry) => sourceOf(entry, true)).join('|')})(?![${LETTERS}])`;
}
