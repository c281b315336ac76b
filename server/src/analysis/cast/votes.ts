import type { Declarations } from '../declarations';
import type { Feature } from '../model';
import type { Group } from './candidates';
import type { Habits } from './habits';
import { isCode, isInCapitals, share } from './habits';
import { labelKey } from './key';
import { isKin } from './kin';
import { wordFeatures } from './nameForm';
import { isOtherLabel } from './words';

/** What a label shows by itself: what was declared of it, how it is written, how often it stands and before what. */
export function votesAlone(group: Group, declared: Declarations): readonly Feature[] {
  return [...declaration(group, declared), ...wordFeatures(group.label), ...counts(group)];
}

/** What a label shows beside the document's other labels and in its text. */
export function votesBeside(
  group: Group,
  habits: Habits,
  names: ReadonlyMap<string, 'name' | 'word'>,
): readonly Feature[] {
  const kin = kinship(group, habits);
  if (isOtherLabel(group.label)) return context(group, habits);
  return [
    ...context(group, habits),
    ...roster(group, habits),
    ...(kin.length > 0 ? kin : stranger(group, habits, names)),
  ];
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
  if (share(places, ({ text }) => isCredit(text)) > 0.7)
    features.push({ name: 'followed by names, not by speech', weight: -12 });
  if (places.every(({ text }) => /^[\d\s.,%–-]+$/.test(text)))
    features.push({ name: 'followed by a number', weight: -4 });
  if (habits.turns >= 4 && places.every(({ listed }) => listed) !== habits.listed)
    features.push({ name: 'in a list, or not, unlike the other labels', weight: -2 });
  return features;
}

/** `Presenter: Nadia Kerrigan. Guest: …`, `Presenters: Ann Lee (AL), Bo Ray (BR)`: names follow, and nothing is said. */
function isCredit(text: string): boolean {
  return (
    NAMES.test(text) || /^\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+)){1,3}[.;,] \p{Lu}\p{L}+:/u.test(text)
  );
}

const NAMES = /^(?:\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+)){1,3}(?: \(\p{L}{1,12}\))?(?:, | and |; |$))+$/u;

/** A name that is listed or introduced before the talk, where the label itself does not stand. */
function roster({ label, places }: Group, { roster: before, first }: Habits): readonly Feature[] {
  const named =
    places.length < 4 && label.length > 3 && places.every(({ line }) => line > first) && before.includes(label);
  return named ? [{ name: 'named before the talk', weight: 1.5 }] : [];
}

function kinship(group: Group, { near }: Habits): readonly Feature[] {
  const kin = [...near.of(group)].some((other) => isKin(group.key, other.key));
  return kin ? [{ name: 'like another label', weight: 2 }] : [];
}

/** What speaks for or against a label that is like no other. */
function stranger(
  { label, places }: Group,
  habits: Habits,
  names: ReadonlyMap<string, 'name' | 'word'>,
): readonly Feature[] {
  const features: Feature[] = [];
  const once = places.length === 1;
  if (habits.dense === 'lines' || (habits.dense === 'paragraphs' && places.every(({ opens }) => opens))) {
    return [{ name: `nearly all ${habits.dense} here begin with a label`, weight: 2 }];
  }
  if (habits.codes && isCode(label)) return [{ name: 'initials, like the other labels', weight: 1.5 }];
  if (habits.marked && places.every(({ shape }) => shape.form === habits.form))
    features.push({ name: 'set apart like the other labels', weight: 2 });
  else if (once && !habits.short) features.push(...onceOnly(label, habits));
  if (habits.capitals && label.length > 2 && isInCapitals(label))
    features.push({ name: 'in capitals, like the other labels', weight: 1.5 });
  if (names.get(label) === 'name') features.push({ name: 'a name in the text', weight: 1.5 });
  if (names.get(label) === 'word' && places.length < 4)
    features.push({ name: 'a common word in the text', weight: -1.5 });
  return features;
}

/** A label that stands once: a name in full is likelier where many speak, a single word anywhere else but there. */
function onceOnly(label: string, { turns, sure }: Habits): readonly Feature[] {
  if (!/[\p{Lu}\p{Ll}]/u.test(label))
    return turns >= 4 ? [{ name: 'once, in a script without capitals', weight: -1.5 }] : [];
  if (isSingleWord(label)) return [{ name: 'one word, once', weight: -1.5 }];
  return sure.length >= MANY ? [{ name: 'a name in full where many speak', weight: 0.5 }] : [];
}

/** So many speakers are a meeting, where others may join in. */
const MANY = 5;

function isSingleWord(label: string): boolean {
  return !/\s/.test(label) || /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u.test(label);
}
