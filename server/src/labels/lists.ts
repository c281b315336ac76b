import type { LineView } from '../facts/fact';
import type { ChunkedList } from '../text/chunkedList';
import { isMost } from '../text/share';
import type { LabelPlace } from './place';

/** So many names one below the other, with nothing between them, are a list of those present. */
const LIST = 3;

/**
 * The places without those of lists of people: a name alone on its line has its text below, and behind a name and a dash
 * something is said, no employer (`Ann Lee - Harbour Board (ALE)`).
 */
export function withoutLists(places: readonly LabelPlace[]): readonly LabelPlace[] {
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

function isEntry(place: LabelPlace): boolean {
  const { traits } = place.shape;
  if (traits.has('wholeLine')) return true;
  return traits.has('roster') && (place.endsWithParty || !place.isSpeech);
}

/** So many letters make choices; two are `A` and `B`, who talk. */
const CHOICES = 3;

/** A choice stands on the next line, or with one blank line between. */
const NEXT = 2;

/**
 * The places without the letters of an exam's choices: `A.`, `B.`, `C.` one below the other, again and again. Only in
 * forms that prose has too: behind a colon a letter speaks.
 */
export function withoutChoices(places: readonly LabelPlace[]): readonly LabelPlace[] {
  const letters = places.filter(({ label, shape }) => shape.strength === 'weak' && /^[A-H]$/.test(label));
  const choices = new Set<LabelPlace>();
  let run: LabelPlace[] = [];
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

/** Of the headings that could be labels so many are of one level where people speak under headings. */
const LEVEL = 0.6;

/** The places in headings without those of another level than nearly all: what people speak about is above or below who speaks. */
export function withoutOtherLevels(places: readonly LabelPlace[], lines: ChunkedList<LineView>): readonly LabelPlace[] {
  const levels = new Map<LabelPlace, number>();
  for (const place of places) {
    const aside = place.shape.strength === 'weak' ? lines.at(place.line)?.aside : undefined;
    if (aside?.kind === 'heading') levels.set(place, aside.level);
  }
  const all = [...levels.values()];
  const usual = all.find((level) => isMost(all, LEVEL, (other) => other === level));
  return usual === undefined ? places : places.filter((place) => (levels.get(place) ?? usual) === usual);
}

/** The places without `A` before a mere blank, where no `Q` stands anywhere: in many languages it is an article or a preposition. */
export function withoutArticles(places: readonly LabelPlace[]): readonly LabelPlace[] {
  const isA = ({ key, shape }: LabelPlace) => key === 'a' && shape.form === 'spaced';
  return places.some(isA) && !places.some(({ key }) => key === 'q') ? places.filter((place) => !isA(place)) : places;
}

/** So many times below the same name, a line is no accident. */
const AGAIN = 3;

/**
 * The places without the offices that stand below a name each time (`**Ann Lee**`, and on the next line `*Harbour
 * Board*`): alone on their lines, and always right behind one and the same label that is alone on its own.
 */
export function withoutOffices(places: readonly LabelPlace[]): readonly LabelPlace[] {
  const alone = new Map<number, string>();
  for (const place of places) if (place.isEmpty) alone.set(place.line, place.key);
  if (alone.size === 0) return places;
  const above = new Map<string, { readonly names: Set<string | undefined>; times: number }>();
  for (const place of places) {
    let found = above.get(place.key);
    if (found === undefined) above.set(place.key, (found = { names: new Set(), times: 0 }));
    found.names.add(place.isEmpty ? alone.get(place.line - 1) : undefined);
    found.times++;
  }
  const offices = new Set<string>();
  for (const [key, { names, times }] of above)
    if (times >= AGAIN && names.size === 1 && !names.has(undefined)) offices.add(key);
  return offices.size === 0 ? places : places.filter(({ key }) => !offices.has(key));
}
