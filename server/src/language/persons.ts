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

const LONGEST = Math.max(...Array.from(PLACES.keys(), ({ length }) => length));

/** What the steps of a word are told by: the five bits of a letter of ASCII, the apostrophe that ends it, any other letter. */
const STEPS = 5;
const APOSTROPHE = 27;
const OTHER = 28;

/** For each character of ASCII the step of its letter, large or small; 0 for what is none. */
const LETTERS = Uint8Array.from({ length: 0x80 }, (_, code) => (isLatin(code) ? code & 0x1f : 0));

function isLatin(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** Nodes of the tree: no word begins so; letters beyond ASCII were met, and the word is looked up as it stands; the beginning. */
const NONE = 0;
const BEYOND = 1;
const ROOT = 2;

/**
 * The words in letters of ASCII as a tree: for a node and a step the next node. So words are told while a text is run
 * through, and none of it is copied: to look each up took half as long again.
 */
const NEXT = new Uint16Array((ROOT + 1 + Array.from(PLACES.keys()).join('').length) << STEPS);
/** The places of the words that end at a node. */
const ENDING: (readonly number[] | undefined)[] = [undefined, undefined, undefined];

for (const [word, places] of PLACES) {
  if (!/^[a-z]+'?$/.test(word)) continue;
  let node = ROOT;
  for (const letter of word) {
    const step = (node << STEPS) | (letter === "'" ? APOSTROPHE : (LETTERS[letter.charCodeAt(0)] ?? NONE));
    node = NEXT[step] ||= ENDING.push(undefined) - 1;
  }
  ENDING[node] = places;
}
for (let node = 0; node < ENDING.length; node++) NEXT[(node << STEPS) | OTHER] = BEYOND;
for (let step = 0; step < 1 << STEPS; step++) NEXT[(BEYOND << STEPS) | step] = BEYOND;

function countWords(text: string): void {
  const { length } = text;
  let start = 0;
  let node = ROOT;
  for (let at = 0; at <= length; at++) {
    const code = at < length ? text.charCodeAt(at) : BLANK;
    const letter = code < 0x80 ? (LETTERS[code] ?? NONE) : isLetter(code) ? OTHER : NONE;
    if (letter !== NONE) {
      node = NEXT[(node << STEPS) | letter] ?? NONE;
      continue;
    }
    if (node !== NONE && at > start) {
      // An apostrophe ends a word that has it: `I'm` is counted as `i'`.
      const isElided = code === 0x27 || code === 0x2019;
      const end = isElided ? at + 1 : at;
      if (node === BEYOND) countBeyond(text, start, end);
      else {
        const places = ENDING[isElided ? (NEXT[(node << STEPS) | APOSTROPHE] ?? NONE) : node];
        if (places !== undefined) add(places, text.charAt(start), end - start);
      }
    }
    start = at + 1;
    node = ROOT;
  }
}

const BLANK = 0x20;

/** Letters of all scripts but ASCII, and what stands among them, but for the marks between words. */
function isLetter(code: number): boolean {
  return code >= 0xc0 && (code < 0x2000 || code > 0x2bff) && (code < 0x3000 || code > 0x303f) && code < 0xff00;
}

/** Counts a word that has letters beyond ASCII. */
function countBeyond(text: string, start: number, end: number): void {
  if (end - start > LONGEST) return;
  const word = text.slice(start, end).toLowerCase();
  const places = PLACES.get(text.charCodeAt(end - 1) === 0x2019 ? word.replace('’', "'") : word);
  if (places !== undefined) add(places, text.charAt(start), end - start);
}

/** @param first the word's first letter as it is written: `i` is a person only as a capital */
function add(places: readonly number[], first: string, length: number): void {
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
