import type { Place } from '../../model/labelPlaces';
import { isSpeech } from '../../language/speechlike';

/** So many names one below the other, with nothing between them, are a list of those present. */
const LIST = 3;

/**
 * The places without those of lists of people: a name alone on its line has its text below, and behind a name and a dash
 * something is said, no employer (`Ann Lee - Harbour Board (ALE)`).
 */
export function withoutLists<P extends Place>(places: readonly P[]): readonly P[] {
  const bare = places.filter(isEntry).map(({ line }) => line);
  const listed = new Set<number>();
  let run: number[] = [];
  for (const line of [...bare, Infinity]) {
    if (run.length > 0 && line !== (run.at(-1) ?? 0) + 1) {
      if (run.length >= LIST) for (const one of run) listed.add(one);
      run = [];
    }
    run.push(line);
  }
  return listed.size === 0 ? places : places.filter((place) => !isEntry(place) || !listed.has(place.line));
}

function isEntry({ shape, text }: Place): boolean {
  if (shape.traits.has('wholeLine')) return true;
  return shape.traits.has('roster') && (/\(\p{Lu}{2,4}\)$/u.test(text) || !isSpeech(text));
}

/** So many letters make choices; two are `A` and `B`, who talk. */
const CHOICES = 3;

/** A choice stands on the next line, or with one blank line between. */
const NEXT = 2;

/**
 * The places without the letters of an exam's choices: `A.`, `B.`, `C.` one below the other, again and again. Only in
 * forms that prose has too: behind a colon a letter speaks.
 */
export function withoutChoices<P extends Place>(places: readonly P[]): readonly P[] {
  const letters = places.filter(({ label, shape }) => shape.strength === 'weak' && /^[A-H]$/.test(label));
  const choices = new Set<Place>();
  let run: Place[] = [];
  for (const place of letters) {
    const before = run.at(-1);
    const goes = before !== undefined && place.line - before.line <= NEXT && isNextLetter(before.label, place.label);
    run = goes ? [...run, place] : place.label === 'A' ? [place] : [];
    if (run.length >= CHOICES) for (const one of run) choices.add(one);
  }
  return choices.size < 0.9 * letters.length ? places : places.filter((place) => !choices.has(place));
}

function isNextLetter(before: string, after: string): boolean {
  return after.charCodeAt(0) === before.charCodeAt(0) + 1;
}

/** So many times below the same name, a line is no accident. */
const AGAIN = 3;

/**
 * The places without the offices that stand below a name each time (`**Ann Lee**`, and on the next line `*Harbour
 * Board*`): alone on their lines, and always right behind one and the same label that is alone on its own.
 */
export function withoutOffices<P extends Place>(places: readonly P[]): readonly P[] {
  const alone = new Map(places.filter(({ text }) => text === '').map(({ line, key }) => [line, key]));
  const above = new Map<string, { readonly names: Set<string | undefined>; times: number }>();
  for (const { line, key, text } of places) {
    const found = above.get(key) ?? { names: new Set(), times: 0 };
    above.set(key, found);
    found.names.add(text === '' ? alone.get(line - 1) : undefined);
    found.times++;
  }
  const isOffice = ({ key }: Place) => {
    const found = above.get(key);
    return found !== undefined && found.times >= AGAIN && found.names.size === 1 && !found.names.has(undefined);
  };
  return alone.size === 0 ? places : places.filter((place) => !isOffice(place));
}
