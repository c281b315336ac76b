import type { Place } from './candidates';
import { wordScore } from './nameForm';
import { isTitle } from './titles';
import { namesQuestion, partNamed } from './words';

/** So many turns make a habit: fewer could be a list, or headings. */
const HABIT = 4;

/** A weak form beside a strong one needs this share of its turns; fewer are headings among turns. */
const BESIDE = 0.3;

/**
 * The places that are worth a vote. A strong form always is. A weak form is where the document makes a habit of it:
 * several names in it come again and again, and they are most of what stands in that form. Forms make a habit together,
 * too, where each is one speaker's (`**D. …?**`, `R. …`), and `Q` beside labels of another form. Else a place in a weak
 * form counts only for a label that is known from strong ones, where the form sets it apart (bold). `written` is how many
 * lines have words.
 */
export function worthy<P extends Place>(places: readonly P[], written: number): readonly P[] {
  const strong = places.filter(({ shape }) => shape.strength === 'strong');
  const known = keysStandingTwice(strong);
  const turns = strong.filter(({ key }) => known.has(key));
  const format = exclusive(places);
  if (format !== undefined) return places.filter(({ shape }) => shape.form === format);
  const forms = byForm(places);
  const habits = new Set<string>();
  for (const [form, all] of forms) if (isHabit(form, all, turns.length, written)) habits.add(form);
  for (const form of together(forms, habits, turns)) habits.add(form);
  if (isBesideNames(forms, habits, turns)) habits.delete('chevrons');
  return places.filter(
    ({ shape, key }) =>
      shape.strength === 'strong' || habits.has(shape.form) || (SET_APART.has(shape.form) && known.has(key)),
  );
}

/** Of file formats that have one form of label and no other: everything else in them is data. */
function exclusive(places: readonly Place[]): string | undefined {
  return ['chat', 'voice'].find((form) => places.filter(({ shape }) => shape.form === form).length >= HABIT - 1);
}

/** Forms without any mark: titles and headings come twice too. */
export const BARE: ReadonlySet<string> = new Set(['alone', 'heading']);

const SET_APART = new Set(['bold-alone', 'bold-run', 'italic', 'italic-open', 'semicolon']);

/** Forms whose marks are so plain that any handle is a name in them. */
const HANDLES = new Set(['angle', 'bracket-run', 'bracket-alone', 'tab', 'csv', 'cell', 'name-time']);

/** What stands in them beside other labels is the chat of those who listen, unless it is most of all. */
const CHAT = new Set(['angle']);

/** A mark that is a label by itself, and everybody's. */
const CHEVRONS = new Set(['chevrons']);

function byForm(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const forms = new Map<string, Place[]>();
  for (const place of places) {
    if (place.shape.strength === 'strong') continue;
    const all = forms.get(place.shape.form);
    if (all === undefined) forms.set(place.shape.form, [place]);
    else all.push(place);
  }
  return forms;
}

function isHabit(form: string, all: readonly Place[], strongTurns: number, written: number): boolean {
  // Below a labelled line, brackets tell its language.
  if (form === 'bracket-run' && all.filter(({ follows }) => follows).length > all.length / 2) return false;
  const names = all.filter(({ label }) => wordScore(label) >= (HANDLES.has(form) ? -1 : 1));
  if (CHEVRONS.has(form)) return all.length >= HABIT;
  const twice = keysStandingTwice(names);
  const repeated = names.filter(({ key }) => twice.has(key));
  if (repeated.length < enoughOf(form, names) || repeated.length < 0.5 * names.length) return false;
  if (ROWS.has(form) && repeated.length >= FULL * written) return true;
  if (twice.size < (areTitled(form, names) ? 1 : 2) || repeated.length < (CHAT.has(form) ? 2 : BESIDE) * strongTurns)
    return false;
  return changing(names) >= 0.5 || (ROWS.has(form) && repeated.length >= ROWED * written);
}

/** Whether the chevrons stand before names, in some other form: those are the labels then. */
function isBesideNames(
  forms: ReadonlyMap<string, readonly Place[]>,
  habits: ReadonlySet<string>,
  turns: readonly Place[],
): boolean {
  const chevrons = new Set(forms.get('chevrons')?.map(({ line }) => line));
  const named = [...forms].flatMap(([form, all]) => (form !== 'chevrons' && habits.has(form) ? all : []));
  return [...named, ...turns].filter(({ line }) => chevrons.has(line)).length > chevrons.size / 2;
}

/** Bare names need more; titles before capitals (`Mr. ALLARD.`, `CHAIRMAN REYES.`) less, for nothing else is written so. */
function enoughOf(form: string, names: readonly Place[]): number {
  if (BARE.has(form)) return 2 * HABIT;
  return areTitled(form, names) ? 2 : HABIT;
}

function areTitled(form: string, names: readonly Place[]): boolean {
  if (form !== 'stop' && form !== 'titled-stop') return false;
  const titled = names.filter(({ label }) => /\s\p{Lu}{3,}/u.test(label) && label.split(/[\s.]+/).some(isTitle));
  return titled.length >= 0.5 * names.length;
}

/** Forms in which one line follows the other, as in tables and logs: a row is a row, whether or not another speaks. */
const ROWS = new Set(['angle', 'cell', 'csv', 'tab']);

/** Of all lines with words so many are rows of a log, or so many where only one speaks more than once. */
const ROWED = 0.4;
const FULL = 0.8;

/**
 * Forms that are a habit only together: labels that name a part in a conversation (`Q`, `D`, two bars) and stand often,
 * each in a form of its own, take turns with each other, or with the labels that are known by then.
 */
function together(
  forms: ReadonlyMap<string, readonly Place[]>,
  habits: ReadonlySet<string>,
  turns: readonly Place[],
): readonly string[] {
  const voices = [...forms].filter(([form, all]) => !habits.has(form) && isVoice(all));
  const frequent = [...forms].filter(([form]) => habits.has(form) || BARE.has(form)).flatMap(([, all]) => often(all));
  const others = [...turns, ...frequent];
  const pool = [...voices.flatMap(([, all]) => often(all)), ...others].sort((a, b) => a.line - b.line);
  const numbered = voices.filter(([, all]) =>
    often(all).every(({ label, key }) => namesQuestion(label) && key !== label.toLowerCase()),
  );
  if (numbered.length > 0 && others.length === 0) return numbered.map(([form]) => form);
  const isTurning = new Set(pool.map(({ key }) => key)).size >= 2 && changing(pool) >= 0.5;
  if (voices.length === 0 || !isTurning) return [];
  const bare = [...forms.keys()].filter((form) => BARE.has(form) && turns.length === 0);
  return [...voices.map(([form]) => form), ...bare.filter((form) => often(forms.get(form) ?? []).length > 0)];
}

/** Whether most of what stands in a form is one part in a conversation, and stands often. */
function isVoice(all: readonly Place[]): boolean {
  const voices = often(all).filter(
    ({ label, shape }) =>
      partNamed(label) !== undefined || isInitial(label) || (APART.has(shape.form) && wordScore(label) >= 2),
  );
  const enough = all.every(({ shape }) => shape.form === 'spaced') ? 2 : HABIT;
  return voices.length >= enough && voices.length >= 0.6 * all.length;
}

/** Forms that set a name apart so plainly that it is a voice beside those of another form. */
const APART = new Set(['bold-run', 'bold-alone']);

function isInitial(label: string): boolean {
  return /^\p{Lu}$/u.test(label);
}

function often(all: readonly Place[]): readonly Place[] {
  const counts = new Map<string, number>();
  for (const { key } of all) counts.set(key, (counts.get(key) ?? 0) + 1);
  return all.filter(({ key, shape }) => (counts.get(key) ?? 0) >= (shape.form === 'spaced' ? 2 : HABIT));
}

/** Share of places whose next one bears another label. */
function changing(places: readonly Place[]): number {
  const changes = places.filter(({ key }, at) => at > 0 && key !== places[at - 1]?.key).length;
  return changes / Math.max(1, places.length - 1);
}

function keysStandingTwice(places: readonly Place[]): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { key } of places) (once.has(key) ? twice : once).add(key);
  return twice;
}
