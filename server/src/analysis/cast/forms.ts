import type { Place } from './candidates';
import { labelKey } from './key';
import { wordScore } from './nameForm';

/** So many turns make a habit: fewer could be a list, or headings. */
const HABIT = 4;

/** A weak form beside a strong one needs this share of its turns; fewer are headings among turns. */
const BESIDE = 0.3;

/**
 * The places that are worth a vote. A strong form always is. A weak form is where the document makes a habit of it:
 * several names in it come again and again, and they are most of what stands in that form. Else a place in it counts
 * only for a label that is known from strong ones, where the form sets it apart (bold).
 */
export function worthy(places: readonly Place[]): readonly Place[] {
  const strong = places.filter(({ shape }) => shape.strength === 'strong');
  const known = keysStandingTwice(strong);
  const turns = strong.filter(({ label }) => known.has(labelKey(label))).length;
  const format = exclusive(places);
  if (format !== undefined) return places.filter(({ shape }) => shape.form === format);
  const habits = new Set<string>();
  for (const [form, all] of byForm(places))
    if (isHabit(all, turns, BARE.has(form) ? 2 * HABIT : HABIT)) habits.add(form);
  return places.filter(
    ({ shape, label }) =>
      shape.strength === 'strong' ||
      habits.has(shape.form) ||
      (SET_APART.has(shape.form) && known.has(labelKey(label))),
  );
}

/** Of file formats that have one form of label and no other: everything else in them is data. */
function exclusive(places: readonly Place[]): string | undefined {
  return ['chat', 'voice'].find((form) => places.filter(({ shape }) => shape.form === form).length >= HABIT - 1);
}

/** Forms without any mark: titles and headings come twice too. */
const BARE = new Set(['alone', 'heading']);

const SET_APART = new Set(['bold-alone', 'bold-run']);

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

function isHabit(all: readonly Place[], strongTurns: number, enough: number): boolean {
  const names = all.filter(({ label }) => wordScore(label) >= 1);
  const twice = keysStandingTwice(names);
  const repeated = names.filter(({ label }) => twice.has(labelKey(label)));
  if (repeated.length < enough || twice.size < 2 || repeated.length < 0.5 * names.length) return false;
  return repeated.length >= BESIDE * strongTurns && changing(repeated) >= 0.5;
}

/** Share of places whose next one bears another label. */
function changing(places: readonly Place[]): number {
  const changes = places.filter(({ label }, at) => at > 0 && label !== places[at - 1]?.label).length;
  return changes / Math.max(1, places.length - 1);
}

function keysStandingTwice(places: readonly Place[]): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { label } of places) {
    const key = labelKey(label);
    (once.has(key) ? twice : once).add(key);
  }
  return twice;
}
