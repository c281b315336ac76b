import type { ListName } from './lists';
import { LANGUAGES } from './lists';

/** How often a text speaks of the person who says it (`my`), and to another (`your`). */
export interface Persons {
  readonly first: number;
  readonly second: number;
}

/**
 * Counts the words for oneself and for the person spoken to. Some are words of other languages too (`du` in French, `i` in
 * Italian): only those of the language count that has most of its commonest words in the text, of all that have equally many.
 */
export function personsIn(text: string): Persons {
  countWords(text);
  if (HAN_OR_KANA.test(text)) countSigns(text);
  return ofMost();
}

const KINDS = ['firstPerson', 'secondPerson', 'commonWords'] as const satisfies readonly ListName[];
const SECOND = 1;

/** For each language how many words of each kind were found; zeros between two texts. */
const COUNTS = new Uint16Array(LANGUAGES.length * KINDS.length);

/** Where to count a word: places in `COUNTS`. */
const PLACES = new Map<string, number[]>();
/** The same where words do not stand apart. */
const SIGNS: { readonly sign: string; readonly place: number }[] = [];

LANGUAGES.forEach(({ scripts, lists }, language) => {
  KINDS.forEach((kind, at) => {
    const place = language * KINDS.length + at;
    for (const entry of lists[kind]?.entries ?? []) {
      if (scripts.includes('Han')) SIGNS.push({ sign: entry, place });
      else PLACES.set(entry, [...(PLACES.get(entry) ?? []), place]);
    }
  });
});

/**
 * For the two letters that a word begins with, as far as five bits of each tell, the lengths of such words, as bits: most
 * words of a text need not be looked up.
 */
const LENGTHS = new Uint32Array(1 << 10);
for (const word of PLACES.keys()) {
  const beginning = beginningOf(word, 0, word.length);
  LENGTHS[beginning] = (LENGTHS[beginning] ?? 0) | (1 << word.length);
}

function beginningOf(text: string, start: number, end: number): number {
  const second = end - start > 1 ? text.charCodeAt(start + 1) & 31 : 0;
  return ((text.charCodeAt(start) & 31) << 5) | second;
}

const LONGEST = Math.max(...Array.from(PLACES.keys(), ({ length }) => length));

/** Words of a few Latin letters, as most of them are, by a number made of their letters: to look them up no text is copied. */
const BY_LETTERS = new Map<number, readonly number[]>();
const MOST_LETTERS = 6;

/** The number of a word's letters, with that of one more. */
function withLetter(letters: number, code: number): number {
  return (letters << 5) | (code & 31);
}

/** Ends a word that has it, and has the bits of no letter. */
const APOSTROPHE = 27;

for (const [word, places] of PLACES) {
  if (word.length > MOST_LETTERS || !/^[a-z]+'?$/.test(word)) continue;
  const codes = Array.from(word, (letter) => (letter === "'" ? APOSTROPHE : letter.charCodeAt(0)));
  BY_LETTERS.set(codes.reduce(withLetter, 0), places);
}

function countWords(text: string): void {
  let start = 0;
  let letters = 0;
  let isLatin = true;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : BLANK;
    if (isLetter(code)) {
      letters = withLetter(letters, code);
      if (code >= 0x80) isLatin = false;
      continue;
    }
    if (at > start) {
      // An apostrophe ends a word that has it: `I'm` is counted as `i'`.
      const isElided = code === 0x27 || code === 0x2019;
      const end = isElided ? at + 1 : at;
      if (end - start <= LONGEST && mayBe(text, start, end)) {
        if (!isLatin || end - start > MOST_LETTERS) count(text, start, end);
        else add(BY_LETTERS.get(isElided ? withLetter(letters, APOSTROPHE) : letters), text.charAt(start), end - start);
      }
    }
    start = at + 1;
    letters = 0;
    isLatin = true;
  }
}

const BLANK = 0x20;

/** Letters of all scripts, and what stands among them, but for the marks between words. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return code >= 0xc0 && (code < 0x2000 || code > 0x2bff) && (code < 0x3000 || code > 0x303f) && code < 0xff00;
}

/** Other letters than those of ASCII may be capitals with other bits. */
function mayBe(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start) >= 0x80 || text.charCodeAt(start + 1) >= 0x80) return true;
  return ((LENGTHS[beginningOf(text, start, end)] ?? 0) & (1 << (end - start))) !== 0;
}

function count(text: string, start: number, end: number): void {
  const word = text.slice(start, end).toLowerCase();
  const places = PLACES.get(text.charCodeAt(end - 1) === 0x2019 ? word.replace('’', "'") : word);
  add(places, text.charAt(start), end - start);
}

/** @param first the word's first letter as it is written: `i` is a person only as a capital */
function add(places: readonly number[] | undefined, first: string, length: number): void {
  if (places === undefined) return;
  const isSmall = length === 1 && first === 'i';
  for (const place of places) if (!isSmall || place % KINDS.length > SECOND) COUNTS[place] = (COUNTS[place] ?? 0) + 1;
}

const HAN_OR_KANA = /[\u3040-\u30ff\u3400-\u9fff]/;

function countSigns(text: string): void {
  for (const { sign, place } of SIGNS)
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length))
      COUNTS[place] = (COUNTS[place] ?? 0) + 1;
}

/** What was counted of the languages that have most of what was found. */
function ofMost(): Persons {
  let most = 1;
  let [first, second] = [0, 0];
  for (let at = 0; at < COUNTS.length; at += KINDS.length) {
    const [own, other] = [COUNTS[at] ?? 0, COUNTS[at + SECOND] ?? 0];
    const found = own + other + (COUNTS[at + 2] ?? 0);
    if (found < most) continue;
    if (found > most) [first, second] = [0, 0];
    most = found;
    first += own;
    second += other;
  }
  COUNTS.fill(0);
  return { first, second };
}
