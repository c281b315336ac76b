import type { Trait } from '../syntax/shape';
import { linesWithWords, paragraphsWithWords } from '../facts/count';
import type { LineView } from '../facts/fact';
import type { ChunkedList } from '../text/chunkedList';
import { withoutBrackets } from '../names/brackets';
import { isNameLike, wordScore } from '../names/nameForm';
import { fillsGaps, voicesBeside } from './alternation';
import { isTitle } from '../language/titles';
import { namesQuestion, partNamed } from '../language/words';
import type { LabelPlace } from './place';
import { isMost } from '../text/share';

/** So many turns make a habit: fewer could be a list, or headings. */
const HABIT = 4;

/** So many in a form that nothing else is written in. */
const FEW = 2;

/** A weak form beside a strong one needs this share of its turns; fewer are headings among turns. */
const BESIDE = 0.3;

/**
 * The places that get votes. A strong form always does. A weak form does where the document makes a habit of it:
 * several names in it come again and again, and they are most of what stands in that form; of names alone on their line
 * those beside a time may make one by themselves. Forms make a habit together,
 * too, where each is one speaker's (`**D. …?**`, `R. …`), and `Q` beside labels of another form. Else a place in a weak
 * form counts only for a label that is known from strong ones, where the form sets it apart (bold).
 */
export function admissible(places: readonly LabelPlace[], lines: ChunkedList<LineView>): readonly LabelPlace[] {
  const sturdy = places.filter(isStrong);
  if (sturdy.length === places.length && !sturdy.some(({ shape }) => shape.traits.has('format'))) return places;
  const known = keysStandingTwice(sturdy);
  const turns = sturdy.filter(({ key }) => known.has(key));
  const format = exclusive(places);
  if (format !== undefined) return places.filter(({ shape }) => shape.form === format);
  const forms = byForm(places);
  const habits = new Set<string>();
  const marked = [...forms].filter(([, all]) => !isBare(all));
  for (const [form, all] of marked) if (isHabit(all, { strong: turns.length, lines })) habits.add(form);
  // Beside labels with marks of any kind, names and headings without a mark are measured alike.
  const strong = Math.max(turns.length, ...marked.map(([form, all]) => (habits.has(form) ? repeatedIn(all) : 0)));
  const size = { strong, lines };
  const timed = new Set<string>();
  for (const [form, all] of forms)
    if (isBare(all) && isHabit(all, size)) habits.add(form);
    else if (isBare(all) && isHabit(beside(all), size)) timed.add(form);
  for (const form of together(forms, habits, turns)) habits.add(form);
  for (const form of besideNames(forms, habits, turns)) habits.delete(form);
  const isSlip = slipsBeside(turns, places);
  const slips = voicesBeside(
    places.filter((place) => isSlip(place) && !known.has(place.key)),
    turns,
  );
  return places.filter(
    (place) =>
      isStrong(place) ||
      habits.has(place.shape.form) ||
      (timed.has(place.shape.form) && place.isTimed) ||
      (place.shape.traits.has('apart') && known.has(place.key)) ||
      (slips.has(place.key) && isSlip(place)),
  );
}

/** Where so many labels stand above what is said, one without a colon does, too. */
const BELOW = 0.8;

/**
 * Which places are in a form that is a mistake for that of the known labels: of those above what is said also a name alone on
 * its line, where it stands between two turns of another each time.
 */
function slipsBeside(turns: readonly LabelPlace[], places: readonly LabelPlace[]): (place: LabelPlace) => boolean {
  const areAbove = turns.filter(({ isEmpty }) => isEmpty).length >= BELOW * turns.length;
  const alone = new Map<string, number[]>();
  if (areAbove)
    for (const { shape, key, line } of places) {
      if (!shape.traits.has('wholeLine')) continue;
      const lines = alone.get(key);
      if (lines === undefined) alone.set(key, [line]);
      else lines.push(line);
    }
  const voices = new Set([...alone].filter(([, lines]) => fillsGaps(lines, turns)).map(([key]) => key));
  return ({ shape, key }) => shape.traits.has('slip') || (shape.traits.has('wholeLine') && voices.has(key));
}

function isStrong({ shape }: LabelPlace): boolean {
  return shape.strength === 'strong';
}

/** Of file formats that have one form of label and no other: everything else in them is data. */
function exclusive(places: readonly LabelPlace[]): string | undefined {
  const forms = new Set(places.filter(({ shape }) => shape.traits.has('format')).map(({ shape }) => shape.form));
  return [...forms].find((form) => places.filter(({ shape }) => shape.form === form).length >= HABIT - 1);
}

/** Those that stand beside a time; none where the times are those of a timetable. */
function beside(places: readonly LabelPlace[]): readonly LabelPlace[] {
  const timed = places.filter(({ isTimed }) => isTimed);
  return isMost(timed, TIMETABLE, ({ isTimetabled }) => isTimetabled) ? [] : timed;
}

/** Of the times in a timetable so many are full five minutes. */
const TIMETABLE = 0.8;

function byForm(places: readonly LabelPlace[]): ReadonlyMap<string, readonly LabelPlace[]> {
  const forms = new Map<string, LabelPlace[]>();
  for (const place of places) {
    if (place.shape.strength === 'strong') continue;
    const all = forms.get(place.shape.form);
    if (all === undefined) forms.set(place.shape.form, [place]);
    else all.push(place);
  }
  return forms;
}

/** How many turns stand in strong forms, and all lines. */
interface Size {
  readonly strong: number;
  readonly lines: ChunkedList<LineView>;
}

function isHabit(all: readonly LabelPlace[], { strong, lines }: Size): boolean {
  const is = (trait: Trait) => all[0]?.shape.traits.has(trait) === true;
  if (is('anonymous') || is('announced')) return all.length >= HABIT;
  if (is('subordinate') && all.filter(({ follows }) => follows).length > all.length / 2) return false;
  if (is('presided') && !all.some(({ label }) => partNamed(label) !== undefined)) return false;
  const isBesideTimes = is('bare') && beside(all).length === all.length;
  const areHandles = is('handles') || isBesideTimes;
  const names = all.filter(({ label }) => (areHandles ? wordScore(label) >= -1 : isNameLike(label)));
  const nameOf = is('wholeLine') ? ({ key }: LabelPlace) => withoutBrackets(key) : keyOf;
  const twice = keysStandingTwice(names, nameOf);
  const repeated = names.filter((place) => twice.has(nameOf(place)));
  const titled = is('stop') && areTitled(names);
  // Titles before capitals (`Mr. ALLARD.`, `CHAIRMAN REYES.`) need few: nothing else is written so.
  // A name alone on its line looks like a heading; not one beside a time, nor where such names are everywhere and one asks.
  // Nor is one with a party or a place in brackets behind it, which headings have not.
  const isDoubtful =
    is('bare') && !isBesideTimes && !areBracketed(repeated) && !(strong === 0 && areAsked(names, lines));
  const enough = isDoubtful ? 2 * HABIT : titled ? FEW : HABIT;
  if (!is('bare') && strong === 0 && areEverywhere(all, names, repeated, lines)) return true;
  if (repeated.length < enough || repeated.length < 0.5 * names.length) return false;
  const areRows = (share: number) => is('rows') && repeated.length >= share * linesWithWords(lines);
  if (areRows(FULL)) return true;
  if (twice.size < (titled ? 1 : 2) || repeated.length < (is('chat') ? 2 : BESIDE) * strong) return false;
  return is('again') || changing(names) >= 0.5 || areRows(ROWED);
}

/** How many places bear a label that stands twice. */
function repeatedIn(all: readonly LabelPlace[]): number {
  const twice = keysStandingTwice(all);
  return all.filter(({ key }) => twice.has(key)).length;
}

/** The forms without a name whose marks stand before names in some other form: those are the labels then. */
function besideNames(
  forms: ReadonlyMap<string, readonly LabelPlace[]>,
  habits: ReadonlySet<string>,
  turns: readonly LabelPlace[],
): readonly string[] {
  const isAnonymous = ([place]: readonly LabelPlace[]) => place?.shape.traits.has('anonymous') === true;
  const named = [...forms].flatMap(([form, all]) => (!isAnonymous(all) && habits.has(form) ? all : []));
  const lines = new Set([...named, ...turns].map(({ line }) => line));
  const isBeside = (all: readonly LabelPlace[]) => all.filter(({ line }) => lines.has(line)).length > all.length / 2;
  return [...forms].filter(([, all]) => isAnonymous(all) && isBeside(all)).map(([form]) => form);
}

/** In so many paragraphs of a text that is written in one form somebody speaks, and says a sentence. */
const EVERYWHERE = 0.8;

/** Whether nearly every paragraph begins with a name in one form, and at least one comes again. */
function areEverywhere(
  all: readonly LabelPlace[],
  names: readonly LabelPlace[],
  repeated: readonly LabelPlace[],
  lines: ChunkedList<LineView>,
): boolean {
  if (names.length < HABIT || repeated.length < FEW || names.length < EVERYWHERE * all.length) return false;
  const opening = names.filter(({ opens, isSpeech }) => opens && isSpeech).length;
  return opening >= EVERYWHERE * paragraphsWithWords(lines, 0, lines.length - 1);
}

/** Whether nearly every paragraph begins with a name alone on its line, and below one of them a question stands. */
function areAsked(names: readonly LabelPlace[], lines: ChunkedList<LineView>): boolean {
  if (names.length < HABIT + FEW || !names.some(({ asksBelow }) => asksBelow)) return false;
  const opening = names.filter(({ opens, below }) => opens && below).length;
  return opening >= EVERYWHERE * paragraphsWithWords(lines, 0, lines.length - 1);
}

/** Whether brackets stand behind several of the names that come again, as often as not. */
function areBracketed(repeated: readonly LabelPlace[]): boolean {
  const bracketed = repeated.filter(({ key }) => withoutBrackets(key) !== key);
  return new Set(bracketed.map(({ key }) => key)).size >= FEW && bracketed.length >= 0.5 * repeated.length;
}

function areTitled(names: readonly LabelPlace[]): boolean {
  const titled = names.filter(({ label }) => /\s\p{Lu}{3,}/u.test(label) && label.split(/[\s.]+/).some(isTitle));
  return titled.length >= 0.5 * names.length;
}

/** Of all lines with words so many are rows of a log, or so many where only one speaks more than once. */
const ROWED = 0.4;
const FULL = 0.8;

/**
 * Forms that are a habit only together: labels that name a part in a conversation (`Q`, `D`, two bars) and stand often,
 * each in a form of its own, take turns with each other, or with the labels that are known by then.
 */
function together(
  forms: ReadonlyMap<string, readonly LabelPlace[]>,
  habits: ReadonlySet<string>,
  turns: readonly LabelPlace[],
): readonly string[] {
  const voices = [...forms].filter(([form, all]) => !habits.has(form) && isVoice(all));
  const frequent = [...forms].filter(([form, all]) => habits.has(form) || isBare(all)).flatMap(([, all]) => often(all));
  const others = [...turns, ...frequent];
  const pool = [...voices.flatMap(([, all]) => often(all)), ...others].sort((a, b) => a.line - b.line);
  const numbered = voices.filter(([, all]) =>
    often(all).every(({ label, key }) => namesQuestion(label) && key !== label.toLowerCase()),
  );
  if (numbered.length > 0 && others.length === 0) return numbered.map(([form]) => form);
  const isTurning = new Set(pool.map(({ key }) => key)).size >= 2 && changing(pool) >= 0.5;
  if (voices.length === 0 || !isTurning) return [];
  const bare = [...forms].filter(([, all]) => isBare(all) && turns.length === 0 && often(all).length > 0);
  return [...voices, ...bare].map(([form]) => form);
}

/** Whether most of what stands in a form is one part in a conversation, and stands often. */
function isVoice(all: readonly LabelPlace[]): boolean {
  const voices = often(all).filter(
    ({ label, shape }) =>
      partNamed(label) !== undefined || isInitial(label) || (shape.traits.has('voice') && isNameLike(label)),
  );
  return voices.length >= enoughOf(all) && voices.length >= 0.6 * all.length;
}

function isBare([place]: readonly LabelPlace[]): boolean {
  return place?.shape.traits.has('bare') === true;
}

function enoughOf([place]: readonly LabelPlace[]): number {
  return place?.shape.traits.has('unmistakable') === true ? FEW : HABIT;
}

function isInitial(label: string): boolean {
  return /^\p{Lu}$/u.test(label);
}

function often(all: readonly LabelPlace[]): readonly LabelPlace[] {
  const counts = new Map<string, number>();
  for (const { key } of all) counts.set(key, (counts.get(key) ?? 0) + 1);
  return all.filter((place) => (counts.get(place.key) ?? 0) >= enoughOf([place]));
}

/** Share of places whose next one bears another label. */
function changing(places: readonly LabelPlace[]): number {
  const changes = places.filter(({ key }, at) => at > 0 && key !== places[at - 1]?.key).length;
  return changes / Math.max(1, places.length - 1);
}

function keysStandingTwice(places: readonly LabelPlace[], nameOf = keyOf): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const place of places) {
    const name = nameOf(place);
    (once.has(name) ? twice : once).add(name);
  }
  return twice;
}

function keyOf({ key }: LabelPlace): string {
  return key;
}
