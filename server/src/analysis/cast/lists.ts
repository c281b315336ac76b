import type { Place } from './candidates';
import { isSpeech } from './speechlike';

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
  if (shape.form === 'alone') return true;
  return shape.form === 'dash' && (/\(\p{Lu}{2,4}\)$/u.test(text) || !isSpeech(text));
}

/** So many letters make choices; two are `A` and `B`, who talk. */
const CHOICES = 3;

/** The places without the letters of an exam's choices: `A.`, `B.`, `C.`, again and again in the alphabet's order. */
export function withoutChoices<P extends Place>(places: readonly P[]): readonly P[] {
  const letters = places.filter(({ label }) => /^[A-H]$/.test(label));
  if (new Set(letters.map(({ label }) => label)).size < CHOICES) return places;
  const orderly = letters.filter(({ label }, at) => {
    const before = letters[at - 1]?.label;
    return label === 'A' || (before !== undefined && label.charCodeAt(0) === before.charCodeAt(0) + 1);
  });
  if (orderly.length < 0.9 * letters.length) return places;
  const choices = new Set<Place>(letters);
  return places.filter((place) => !choices.has(place));
}
