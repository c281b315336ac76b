import { distance } from '../names/distance';
import { labelKey } from '../names/key';
import { isMisread, isSlipOf, likeness } from '../names/likeness';
import { nameWords } from '../names/nameWords';
import { isTitle } from '../language/titles';
import { partNamed } from '../language/words';
import type { DeclaredParticipant } from '../model/declarations';

/** As much of a declared participant as tells who is meant. */
type Named = Pick<DeclaredParticipant, 'name' | 'label' | 'aliases'>;

/**
 * The declared participant whom a label that nobody declared probably means; undefined where it could be several, or where
 * it names a part (`Interviewer`). `present` are the names of those who stand in the transcript under labels of their own:
 * such a one is meant only by a slip.
 */
export function declaredMeant<T extends Named>(
  label: string,
  participants: readonly T[],
  present: ReadonlySet<string>,
): T | undefined {
  const key = labelKey(label);
  if (partNamed(key) !== undefined && !isInitial(key)) return undefined;
  for (const is of CLOSEST_FIRST) {
    const meant = participants.filter(
      (one) => (is === isSlip || !present.has(one.name)) && formsOf(one).some((form) => is(key, form)),
    );
    if (meant.length > 1) return undefined;
    if (meant[0] !== undefined) return meant[0];
  }
  return undefined;
}

function formsOf({ name, label, aliases }: Named): readonly string[] {
  return [name, label, ...aliases].map(labelKey);
}

const CLOSEST_FIRST = [isSlip, isForm, sharesGivenName, soundsAlike, isFirstLetter] as const;

function isSlip(key: string, form: string): boolean {
  return isSlipOf(key, form) || isMisread(key, form);
}

function isForm(key: string, form: string): boolean {
  const alone = (one: string) => ({ key: one, places: [] });
  return (likeness(alone(key), alone(form)) ?? likeness(alone(form), alone(key))) !== undefined;
}

/** `Ines Brandt` and `Ines Reher`: names change, and machines mishear the second one. */
function sharesGivenName(key: string, form: string): boolean {
  const [one, other] = [nameOf(key), nameOf(form)];
  return one.length > 1 && other.length > 1 && one[0] === other[0] && (one[0]?.length ?? 0) > 2;
}

/** Of so many letters one may be another: `McKayla` and `Michaela`. */
const LETTERS = 2.3;

/** Whether two keys may be what was heard of one name. */
export function soundsAlike(key: string, form: string): boolean {
  const [one, other] = [nameOf(key).join(''), nameOf(form).join('')];
  const most = Math.floor(Math.min(one.length, other.length) / LETTERS);
  return (
    Math.min(one.length, other.length) >= 5 && distance(one, other, most) <= most && one.startsWith(other.charAt(0))
  );
}

/** `T` for `Tobias`; a letter that stands for a part, such as `Q`, `A`, `I` and `R`, is nobody's initial. */
function isFirstLetter(key: string, form: string): boolean {
  return isInitial(key) && form.startsWith(key);
}

function isInitial(key: string): boolean {
  return /^\p{L}$/u.test(key) && !PARTS.test(key);
}

const PARTS = /^[qaiprb]$/;

function nameOf(key: string): readonly string[] {
  const words = nameWords(key).map((word) => word.normalize('NFD').replace(/[\u0300-\u036f.]/g, ''));
  const names = words.filter((word) => !isTitle(word));
  return names.length > 0 ? names : words;
}
