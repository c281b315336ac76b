import type { Line } from '../../syntax/line';
import type { Declarations } from '../declarations';
import type { Candidate, Feature } from '../model';
import type { Group, Place } from './candidates';
import { groupsOf } from './candidates';
import { labelKey } from './key';
import { distance } from './distance';
import { wordFeatures } from './nameForm';
import { properNames } from './properNames';
import { isOtherLabel } from './words';

/** What a label needs to be taken for one. The weights below are chosen by hand against it, and read as votes. */
const ENOUGH = 2.5;

/** Surely a label by itself; these set the document's habits, which then speak for or against the others. */
const SURE = 3.5;

/** Documents of up to so many lines with text are beginnings: a single turn counts there. */
const BEGINNING = 12;

/** How a document's sure labels stand. */
interface Habits {
  readonly sure: readonly Group[];
  readonly turns: number;
  /** Share of turns that open a paragraph. */
  readonly opens: number;
  /** The usual form. */
  readonly form: string | undefined;
  readonly fullwidth: boolean;
  readonly timed: boolean;
  readonly short: boolean;
}

export interface Decided {
  readonly group: Group;
  readonly candidate: Candidate;
}

/**
 * Decides which of a document's label-like places are labels, from everything the document shows: how often a label
 * stands, how it is written, where, beside what others, and what was declared.
 */
export function decide(places: readonly Place[], lines: readonly Line[], declared: Declarations): readonly Decided[] {
  const groups = groupsOf(places);
  const alone = groups.map((group) => ({
    group,
    features: [...declaration(group, declared), ...wordFeatures(group.label), ...counts(group)],
  }));
  const sure = alone.filter(({ features }) => sum(features) >= SURE).map(({ group }) => group);
  const habits = habitsOf(sure, lines);
  const names = properNames(
    lines,
    alone.filter(isOpen).map(({ group }) => group.label),
  );
  const scored = alone.map(({ group, features }) => {
    const kin = kinship(group, habits);
    const all = [...features, ...context(group, habits), ...(kin.length > 0 ? kin : stranger(group, habits, names))];
    return { group, features: all, score: sum(all) };
  });
  const conversation = isConversation(scored, habits);
  return scored.map(({ group, features, score }) => ({
    group,
    candidate: {
      label: group.label,
      lines: group.places.map(({ line }) => line),
      features,
      score,
      accepted: conversation && score >= ENOUGH,
    },
  }));
}

function isOpen({ features }: { readonly features: readonly Feature[] }): boolean {
  const score = sum(features);
  return score > -1 && score < SURE + 1.5;
}

/**
 * Whether the labels with enough votes make a conversation. Where none stands twice it may be the beginning of one, or
 * a memo: then captions such as `Method:` decide, and more than a few lines without a second turn of anybody.
 */
function isConversation(
  scored: readonly { readonly group: Group; readonly score: number }[],
  { short }: Habits,
): boolean {
  const accepted = scored.filter(({ score }) => score >= ENOUGH).map(({ group }) => group);
  const turns = accepted.reduce((all, { places }) => all + places.length, 0);
  if (turns > accepted.length) return turns >= 3 || short;
  const captions = scored.some(({ group }) => isOtherLabel(group.label));
  return !captions && (short ? turns > 0 : turns >= 2);
}

function declaration({ key }: Group, { participants, notSpeakers, named }: Declarations): readonly Feature[] {
  if (notSpeakers.some((label) => labelKey(label) === key)) return [{ name: 'declared not to speak', weight: -50 }];
  const known = participants.some(({ name, label, aliases }) =>
    [name, label, ...aliases].some((form) => labelKey(form) === key),
  );
  if (known) return [{ name: 'declared', weight: 10 }];
  const words = new Set(key.split(' '));
  return named.some((name) =>
    labelKey(name)
      .split(' ')
      .some((word) => words.has(word)),
  )
    ? [{ name: 'named in the front matter', weight: 2 }]
    : [];
}

function counts({ places }: Group): readonly Feature[] {
  const features: Feature[] = [];
  if (places.length > 1)
    features.push({ name: `stands ${places.length} times`, weight: Math.min(4, Math.log2(places.length)) });
  const tight = places.filter(({ shape }) => shape.tight).length / places.length;
  if (tight > 0) features.push({ name: 'no space behind the colon', weight: -2 * tight });
  const said =
    places.slice(0, 200).filter(({ text }) => text === '' || isSpeech(text)).length / Math.min(places.length, 200);
  if (places.length >= 3 && said < 0.4) features.push({ name: 'followed by values, not sentences', weight: -3 });
  return features;
}

function isSpeech(text: string): boolean {
  return /[.?!…。？！؟"”’)\]—–-]\s*$/.test(text) || text.split(/\s+/, 8).length >= 8;
}

function context(group: Group, habits: Habits): readonly Feature[] {
  const { places } = group;
  const features: Feature[] = [];
  const opens = places.filter((place) => place.opens).length / places.length;
  if (habits.turns >= 4 && habits.opens > 0.8)
    features.push(
      opens > 0.5
        ? { name: 'opens a paragraph, as turns do here', weight: 1 }
        : { name: 'inside a paragraph', weight: -2 },
    );
  else if (habits.turns < 4 && places.every((place) => place.opens || place.follows))
    features.push({ name: 'opens a paragraph', weight: 1 });
  if (places.length >= 2 && share(places, ({ changes }) => changes) > 0.6)
    features.push({ name: 'takes turns with others', weight: 1.5 });
  if (habits.form !== undefined && places.some(({ shape }) => shape.form !== habits.form))
    features.push({ name: 'another form than the other labels', weight: -1 });
  if (habits.turns >= 4 && places.some(({ fullwidth }) => fullwidth) !== habits.fullwidth)
    features.push({ name: 'another colon than the other labels', weight: -1.5 });
  if (habits.timed && !places.some(({ shape }) => shape.time))
    features.push({ name: 'no time, unlike the other labels', weight: -1.5 });
  if (places.every(({ text }) => isCredit(text))) features.push({ name: 'followed by a name', weight: -3 });
  return features;
}

/** `Presenter: Nadia Kerrigan. Guest: …`: what follows is a name in two words or more, and nothing is said. */
function isCredit(text: string): boolean {
  return /^\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+)){1,3}(?:$|[.;,] \p{Lu}\p{L}+:)/u.test(text);
}

function kinship(group: Group, { sure }: Habits): readonly Feature[] {
  const kin = sure.some((other) => other !== group && isKin(group.label, other.label));
  return kin ? [{ name: 'like another label', weight: 2 }] : [];
}

function isSingleWord(label: string): boolean {
  return !/\s/.test(label) || /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u.test(label);
}

/** Shares a word with the other label, or differs from it by a slip of the fingers. */
function isKin(label: string, other: string): boolean {
  const a = labelKey(label);
  const b = labelKey(other);
  const shared = b.split(/[\s()]+/).some((word) => word.length > 2 && a.split(/[\s()]+/).includes(word));
  if (shared || (a.length >= 2 && /\p{Lo}/u.test(a) && (b.endsWith(a) || a.endsWith(b)))) return true;
  return Math.min(a.length, b.length) >= 4 && distance(a, b, 2) <= (Math.max(a.length, b.length) >= 8 ? 2 : 1);
}

/** What speaks for or against a label that is like no other. */
function stranger(
  { label, places }: Group,
  habits: Habits,
  names: ReadonlyMap<string, 'name' | 'word'>,
): readonly Feature[] {
  const features: Feature[] = [];
  const once = places.length === 1;
  if (once && !habits.short && isSingleWord(label)) features.push({ name: 'one word, once', weight: -1.5 });
  if (once && habits.turns >= 4 && !/[\p{Lu}\p{Ll}]/u.test(label))
    features.push({ name: 'once, in a script without capitals', weight: -1 });
  if (names.get(label) === 'name') features.push({ name: 'a name in the text', weight: 1.5 });
  if (names.get(label) === 'word' && places.length < 4)
    features.push({ name: 'a common word in the text', weight: -1.5 });
  return features;
}

function habitsOf(sure: readonly Group[], lines: readonly Line[]): Habits {
  const places = sure.flatMap((group) => group.places);
  const forms = new Map<string, number>();
  for (const { shape } of places) forms.set(shape.form, (forms.get(shape.form) ?? 0) + 1);
  const [form, most] = [...forms].sort((a, b) => b[1] - a[1])[0] ?? [];
  return {
    sure,
    turns: places.length,
    opens: share(places, ({ opens }) => opens),
    form: most !== undefined && most >= 4 && most > places.length * 0.8 ? form : undefined,
    fullwidth: share(places, ({ fullwidth }) => fullwidth) > 0.5,
    timed: places.length >= 4 && share(places, ({ shape }) => shape.time !== undefined) > 0.8,
    short: isShort(lines),
  };
}

function isShort(lines: readonly Line[]): boolean {
  let written = 0;
  for (const { blank } of lines) if (!blank && ++written > BEGINNING) return false;
  return true;
}

function share<T>(all: readonly T[], is: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(is).length / all.length;
}

function sum(features: readonly Feature[]): number {
  return features.reduce((total, { weight }) => total + weight, 0);
}
