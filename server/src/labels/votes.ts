import type { Declarations } from '../model/declarations';
import type { Feature } from '../model/transcript';
import type { LabelGroup } from './group';
import type { LabelPlace } from './place';
import type { LabelStyle } from './style';
import { isCode, isHandle, isInCapitals, isTitled } from '../names/labelForm';
import { labelKey } from '../names/key';
import { isKin } from '../names/kin';
import { codeKey } from '../names/legend';
import { isSlipOf } from '../names/likeness';
import { wordFeatures } from '../names/nameForm';
import { isListed } from './roster';
import { isTitle } from '../language/titles';
import { isOtherLabel, partNamed } from '../language/words';
import type { Words } from '../words/say';
import { isMost, share } from '../text/share';
import { say } from '../words/say';

/** One reason for or against taking something for a label. */
interface Vote {
  readonly name: Words;
  readonly weight: number;
  readonly when: (group: LabelGroup, style: LabelStyle) => boolean;
}

/**
 * What a label shows by itself: what was declared of it, how it is written, how often it stands and before what. Where
 * questions are `asked` behind labels, short answers are no facts, and lists may answer.
 */
export function votesAlone(group: LabelGroup, said: DeclaredKeys, asked: boolean): readonly Feature[] {
  return [...declaration(group, said), ...wordFeatures(group.label), ...counts(group), ...(asked ? [] : facts(group))];
}

/** What a label shows beside the document's other labels and in its text. */
export function votesBeside(
  group: LabelGroup,
  style: LabelStyle,
  names: ReadonlyMap<string, 'name' | 'word'>,
): readonly Feature[] {
  if (isOtherLabel(group.label)) return [...poll(BESIDE, group, style), ...slipForKnown(group, style)];
  const kin = poll(KIN, group, style);
  return [
    ...poll(BESIDE, group, style),
    ...poll(NAMED, group, style),
    ...(kin.length > 0 ? kin : stranger(group, style, names)),
  ];
}

/** `Project Mamager`, which looks like a caption by its first word, beside `Project Manager`. */
function slipForKnown(group: LabelGroup, { near }: LabelStyle): readonly Feature[] {
  const isSlip = [...near.of(group)].some(({ key }) => isSlipOf(group.key, key));
  return isSlip ? [{ name: say`a slip for another label`, weight: 6 }] : [];
}

/** What declarations say of labels, as keys to look up. */
export interface DeclaredKeys {
  readonly notSpeakers: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
  /** The words of names that another program's front matter lists. */
  readonly words: ReadonlySet<string>;
}

export function declaredKeys({ participants, notSpeakers, named }: Declarations): DeclaredKeys {
  return {
    notSpeakers: new Set(notSpeakers.map(labelKey)),
    speakers: new Set(participants.flatMap(({ name, label, aliases }) => [name, label, ...aliases]).map(labelKey)),
    words: new Set(named.flatMap(({ name }) => labelKey(name).split(' '))),
  };
}

function declaration({ key }: LabelGroup, { notSpeakers, speakers, words }: DeclaredKeys): readonly Feature[] {
  if (notSpeakers.has(key)) return [{ name: say`declared not to speak`, weight: -50 }];
  if (speakers.has(key)) return [{ name: say`declared`, weight: 10 }];
  return key.split(' ').some((word) => words.has(word)) ? [{ name: say`named in the front matter`, weight: 2 }] : [];
}

/** Captions that may be somebody's work, too. A caption comes often and between others' turns, and is none the less one. */
const WORKS = /^(?:editor|scribe|organi[sz]er|notetaker|transcriber)/i;

/** Of so many places at most the text is looked at: a label that stands more often is known by then. */
const LOOKED_AT = 200;

/** `DIRECT EXAMINATION BY MR. HALE` */
const ANNOUNCES = /(?:^|\s)BY (?:MR|MRS|MS|MISS|DR)\.? /;

function counts({ label, places, changing, tally }: LabelGroup): readonly Feature[] {
  const features: Feature[] = [];
  if (ANNOUNCES.test(label)) features.push({ name: say`announces who examines`, weight: -6 });
  const { length } = places;
  if (length > 1) features.push({ name: say`stands ${length} times`, weight: Math.min(4, Math.log2(length)) });
  if (length > 1 && changing / length > 0.6 && (!isOtherLabel(label) || WORKS.test(label)))
    features.push({ name: say`takes turns with others`, weight: 1.5 });
  if (tally.timed / length > 0.5) features.push({ name: say`a time beside it`, weight: 1.5 });
  if (length >= 3 && isPageHead(places.slice(0, LOOKED_AT)))
    features.push({ name: say`the same words each time, like the head of a page`, weight: -5 });
  if (tally.tight > 0) features.push({ name: say`no space behind the colon`, weight: (-2 * tally.tight) / length });
  if (isMost(places, 0.3, ({ isPath }) => isPath)) features.push({ name: say`a path of code`, weight: -4 });
  return features;
}

/** What speaks for a record, the head of a page or a list below a heading. */
function facts({ label, places }: LabelGroup): readonly Feature[] {
  const features: Feature[] = [];
  const isBare = isHandle(label);
  const isAboveList = (place: LabelPlace) =>
    (isBare || place.shape.traits.has('bare')) && place.isEmpty && place.itemsBelow;
  if (isMost(places, 0.6, isAboveList)) features.push({ name: say`a list below, no speech`, weight: -6 });
  const looked = places.slice(0, LOOKED_AT);
  if (places.length >= 3 && share(looked, (place) => place.isEmpty || !place.isFact) < 0.4)
    features.push({ name: VALUES, weight: -3 });
  return features;
}

/** The vote against what records are made of. */
export const VALUES = say`followed by values, not sentences`;

/**
 * The head or foot of a page: one text but for its numbers, and without a full stop. It has a number, a sign or a wide gap
 * in it: the same answer may be given again and again.
 */
function isPageHead([first, ...others]: readonly LabelPlace[]): boolean {
  if (first?.mayBePageHead !== true) return false;
  const head = first.pageHead;
  return head !== undefined && head.length >= 6 && others.every(({ pageHead }) => pageHead === head);
}

/** From so many sure turns on, a document has a style. */
const HABITS = 4;

/** How the places of a label stand beside those of the others. */
const BESIDE: readonly Vote[] = [
  {
    name: say`opens a paragraph, as turns do here`,
    weight: 1,
    when: ({ places, tally }, style) => opensHere(style) && tally.opens / places.length > 0.5,
  },
  {
    name: say`inside a paragraph`,
    weight: -2,
    when: ({ places, tally }, style) => opensHere(style) && tally.opens / places.length <= 0.5,
  },
  {
    name: say`opens a paragraph`,
    weight: 1,
    when: ({ places }, { turns }) => turns < HABITS && places.every(({ opens, follows }) => opens || follows),
  },
  {
    name: say`another form than the other labels`,
    weight: -1,
    when: ({ places }, { form }) => form !== undefined && places.some(({ shape }) => shape.form !== form),
  },
  {
    name: say`another colon than the other labels`,
    weight: -1.5,
    when: ({ places }, { turns, fullwidth }) =>
      turns >= HABITS && places.some((place) => place.fullwidth) !== fullwidth,
  },
  {
    name: say`no time, unlike the other labels`,
    weight: -1.5,
    when: ({ tally }, { timed }) => timed && tally.timed === 0,
  },
  {
    name: say`in a list, or not, unlike the other labels`,
    weight: -3,
    when: ({ places }, { turns, listed }) =>
      turns >= HABITS && places.every((place) => place.listed) !== (listed !== undefined),
  },
  {
    name: say`followed by names, not by speech`,
    weight: -12,
    when: ({ places }) => isMost(places, 0.7, ({ isCredit }) => isCredit),
  },
  {
    name: say`a heading, all in bold`,
    weight: -4,
    when: ({ places }) => isMost(places, 0.5, (place) => place.shape.traits.has('wholeTurn') && !place.isSpeech),
  },
  {
    name: say`followed by a number`,
    weight: -4,
    when: ({ places }) => places.every(({ isNumber }) => isNumber),
  },
  {
    name: say`no sentence follows, unlike behind the other labels`,
    weight: -1.5,
    when: ({ places }, { turns, spoken }) =>
      turns >= HABITS &&
      spoken >= 0.9 &&
      places.length < 3 &&
      places.every((place) => !place.isEmpty && !place.isSpeech),
  },
  {
    name: say`a fact before the talk`,
    weight: -3.5,
    when: ({ places }, { turns, first, dense }) =>
      turns >= HABITS &&
      dense !== 'lines' &&
      places.length === 1 &&
      places.every((place) => place.line < first && !place.isEmpty && place.isFactBeforeTalk),
  },
  {
    name: say`no text on the next line, unlike below the other labels`,
    weight: -3,
    when: ({ places }, { below }) => below && places.every((place) => place.isEmpty && !place.below),
  },
  {
    name: say`begins with a small letter, unlike the other labels`,
    weight: -1.5,
    when: ({ label, places }, { turns, cased, marked }) =>
      turns >= HABITS && cased && !marked && places.length < 3 && /^\p{Ll}/u.test(label),
  },
  {
    name: say`in small letters, like the other labels`,
    weight: 1,
    when: ({ label }, { turns, small }) => turns >= HABITS && small && isHandle(label),
  },
  {
    name: say`a title, like the other labels`,
    weight: 1.5,
    when: ({ label }, { titled }) => titled && isTitled(label),
  },
  {
    name: say`the separator that the other labels have`,
    weight: 2,
    when: ({ label, places }, { separator }) =>
      separator !== undefined && !isOtherLabel(label) && places.every((place) => place.separator === separator),
  },
];

const KIN: readonly Vote[] = [
  {
    name: say`a letter off another label`,
    weight: 2,
    when: ({ key, label }, { sure }) => isCode(label) && sure.some((other) => isMisprint(key, other)),
  },
  {
    name: say`like another label`,
    weight: 2,
    when: (group, { near }) => [...near.of(group)].some((other) => isKin(group.key, other.key)),
  },
];

/** Old scans take one letter of initials for another: `FM` for `PM`. */
function isMisprint(key: string, { key: other, places }: LabelGroup): boolean {
  if (places.length < HABITS || key.length < 2 || key.length !== other.length || key === other) return false;
  return Array.from(key).filter((letter, at) => letter !== other.charAt(at)).length === 1;
}

/** A name that is listed or introduced before the talk, where the label itself does not stand. */
const NAMED: readonly Vote[] = [
  {
    name: say`named before the talk`,
    weight: 1.5,
    when: ({ label, places }, { roster, first }) =>
      places.length < 4 && label.length > 3 && places.every(({ line }) => line > first) && roster.text.includes(label),
  },
  {
    name: say`explained before the talk`,
    weight: 2.5,
    when: ({ label, key, places }, { roster }) => places.length < 4 && isCode(label) && roster.legend.has(codeKey(key)),
  },
];

function poll(votes: readonly Vote[], group: LabelGroup, style: LabelStyle): readonly Feature[] {
  return votes.filter(({ when }) => when(group, style)).map(({ name, weight }) => ({ name, weight }));
}

function opensHere({ turns, opens }: LabelStyle): boolean {
  return turns >= HABITS && opens > 0.8;
}

/** Name, rank and office in capitals: a heading is seldom so long. */
const MANY_WORDS = /(?:\S+\s+){3}/;

/** What speaks for or against a label that is like no other. */
function stranger(
  { label, key, places }: LabelGroup,
  style: LabelStyle,
  names: ReadonlyMap<string, 'name' | 'word'>,
): readonly Feature[] {
  const features: Feature[] = [];
  if (names.get(label) !== 'name' && isMissing({ label, key, places }, style))
    features.push({ name: say`not on the list of those present`, weight: -2 });
  const once = places.length === 1;
  const isInside = places.every(({ line }) => style.first <= line && line <= style.last);
  if (isInside && (style.dense === 'lines' || (style.dense === 'paragraphs' && places.every(({ opens }) => opens)))) {
    const name =
      style.dense === 'lines'
        ? say`nearly all lines here begin with a label`
        : say`nearly all paragraphs here begin with a label`;
    return [...features, { name, weight: 2 }];
  }
  if (style.codes && isCode(label)) return [...features, { name: say`initials, like the other labels`, weight: 1.5 }];
  if (style.marked && places.every(({ shape }) => shape.form === style.form))
    features.push({ name: say`set apart like the other labels`, weight: 2 });
  else if (style.timed && places.every(({ shape }) => shape.time !== undefined))
    features.push({ name: say`a time, like the other labels`, weight: 1 });
  else if (style.listed !== undefined && places.every((place) => place.listed && !place.isEmpty))
    features.push({ name: say`an item of a list, like the other labels`, weight: style.listed === 'most' ? 2 : 1 });
  else if (once && !style.short) features.push(...onceOnly(label, style));
  if (style.capitals && label.length > 2 && isInCapitals(label))
    features.push({ name: say`in capitals, like the other labels`, weight: MANY_WORDS.test(label) ? 2 : 1.5 });
  if (names.get(label) === 'name') features.push({ name: say`a name in the text`, weight: 1.5 });
  if (names.get(label) === 'word' && places.length < 4)
    features.push({ name: say`a common word in the text`, weight: -1.5 });
  return features;
}

/** Whether the matter before the talk names nearly all who speak, and not this one. */
function isMissing(
  { label, key, places }: Pick<LabelGroup, 'label' | 'key' | 'places'>,
  { listsAll, roster }: LabelStyle,
): boolean {
  if (!listsAll || places.length >= 3 || partNamed(label) !== undefined || !/\p{L}/u.test(label)) return false;
  return !label.split(/\s+/).some(isTitle) && !isListed(key, roster);
}

/** A label that stands once: a name in full is likelier where many speak, a single word anywhere else but there. */
function onceOnly(label: string, { turns, sure }: LabelStyle): readonly Feature[] {
  if (!/[\p{Lu}\p{Ll}]/u.test(label))
    return turns >= 4 ? [{ name: say`once, in a script without capitals`, weight: -1.5 }] : [];
  if (isSingleWord(label)) return [{ name: say`one word, once`, weight: -1.5 }];
  return sure.length >= MANY ? [{ name: say`a name in full where many speak`, weight: 0.5 }] : [];
}

/** So many speakers are a meeting, where others may join in. */
const MANY = 5;

function isSingleWord(label: string): boolean {
  return !/\s/.test(label) || /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u.test(label);
}
