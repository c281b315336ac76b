import type { Declarations } from '../model/declarations';
import type { Evidence } from '../fitted/evidence';
import type { LabelGroup } from './group';
import type { LabelPlace } from './place';
import type { LabelStyle } from './style';
import { isCode, isHandle, isInCapitals, isTitled } from '../names/labelForm';
import { labelKey } from '../names/key';
import { isKin } from '../names/kin';
import { codeKey } from '../names/legend';
import { isSlipOf } from '../names/likeness';
import { isNameLike, wordFeatures } from '../names/nameForm';
import { isListed } from './roster';
import { countOfWords } from './style';
import { isTitle } from '../language/titles';
import { isOtherLabel, partNamed } from '../language/words';
import type { Words } from '../words/say';
import { isMost, share } from '../text/share';
import { say } from '../words/say';

/** One reason for or against taking something for a label. */
interface Vote {
  readonly id: string;
  readonly name: Words;
  readonly when: (group: LabelGroup, style: LabelStyle) => boolean;
}

/**
 * What a label shows by itself: what was declared of it, how it is written, how often it stands and before what. Where
 * questions are `asked` behind labels, short answers are no facts, and lists may answer.
 */
export function votesAlone(group: LabelGroup, said: DeclaredKeys, asked: boolean): readonly Evidence[] {
  return [...declaration(group, said), ...wordFeatures(group.label), ...counts(group), ...(asked ? [] : facts(group))];
}

/** What a label shows beside the document's other labels and in its text. */
export function votesBeside(
  group: LabelGroup,
  style: LabelStyle,
  names: ReadonlyMap<string, 'name' | 'word'>,
): readonly Evidence[] {
  if (isOtherLabel(group.label)) return [...poll(BESIDE, group, style), ...slipForKnown(group, style)];
  const kin = poll(KIN, group, style);
  return [
    ...poll(BESIDE, group, style),
    ...poll(NAMED, group, style),
    ...longerThanOthers(group, style),
    ...(kin.length > 0 ? kin : stranger(group, style, names)),
  ];
}

/** `Project Mamager`, which looks like a caption by its first word, beside `Project Manager`. */
function slipForKnown(group: LabelGroup, { near }: LabelStyle): readonly Evidence[] {
  const isSlip = [...near.of(group)].some(({ key }) => isSlipOf(group.key, key));
  return isSlip ? [{ id: 'beside:slip', name: say`a slip for another label`, value: 1 }] : [];
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

function declaration({ key }: LabelGroup, { notSpeakers, speakers, words }: DeclaredKeys): readonly Evidence[] {
  if (notSpeakers.has(key)) return [{ id: 'declared-none', name: say`declared not to speak`, value: 1 }];
  if (speakers.has(key)) return [{ id: 'declared', name: say`declared`, value: 1 }];
  return key.split(' ').some((word) => words.has(word))
    ? [{ id: 'named-in-front', name: say`named in the front matter`, value: 1 }]
    : [];
}

/** Captions that may be somebody's work, too. A caption comes often and between others' turns, and is none the less one. */
const WORKS = /^(?:editor|scribe|organi[sz]er|notetaker|transcriber)/i;

/** Of so many places at most the text is looked at: a label that stands more often is known by then. */
const LOOKED_AT = 200;

/** `DIRECT EXAMINATION BY MR. HALE` */
const ANNOUNCES = /(?:^|\s)BY (?:MR|MRS|MS|MISS|DR)\.? /;

/** A label that stands 64 times is as sure as one that stands more often. */
const MOST_TIMES = 6;

/** Linguists write a sound that is held so: `e:: non so`. */
const DOUBLED = /[:：]\s?[:：]/;

function counts({ label, places, changing, tally }: LabelGroup): readonly Evidence[] {
  const features: Evidence[] = [];
  if (places.every(({ shape }) => shape.traits.has('column')))
    features.push({ id: 'column', name: say`in the column of those who speak`, value: 1 });
  if (ANNOUNCES.test(label)) features.push({ id: 'announces', name: say`announces who examines`, value: 1 });
  const { length } = places;
  if (length > 1)
    features.push({ id: 'times', name: say`stands ${length} times`, value: Math.min(MOST_TIMES, Math.log2(length)) });
  if (length > 1 && changing / length > 0.6 && (!isOtherLabel(label) || WORKS.test(label)))
    features.push({ id: 'alternates', name: say`takes turns with others`, value: 1 });
  if (tally.timed / length > 0.5) features.push({ id: 'timed', name: say`a time beside it`, value: 1 });
  if (length >= 3 && isPageHead(places.slice(0, LOOKED_AT)))
    features.push({ id: 'page-head', name: say`the same words each time, like the head of a page`, value: 1 });
  if (tally.tight > 0)
    features.push({ id: 'tight', name: say`no space behind the colon`, value: tally.tight / length });
  if (isMost(places, 0.3, ({ isPath }) => isPath)) features.push({ id: 'path', name: say`a path of code`, value: 1 });
  const doubled = share(places, ({ separator }) => DOUBLED.test(separator));
  if (doubled > 0) features.push({ id: 'doubled', name: say`a doubled colon`, value: doubled });
  const looked = places.slice(0, LOOKED_AT).filter(({ isEmpty }) => !isEmpty);
  const spoken = share(looked, ({ isSpeech }) => isSpeech);
  if (spoken > 0) features.push({ id: 'spoken', name: say`sentences behind it`, value: spoken });
  const asking = share(looked, ({ asks }) => asks);
  if (asking > 0) features.push({ id: 'asks', name: say`questions behind it`, value: asking });
  return features;
}

/** What speaks for a record, the head of a page or a list below a heading. */
function facts({ label, places }: LabelGroup): readonly Evidence[] {
  const features: Evidence[] = [];
  const isBare = isHandle(label);
  const isAboveList = (place: LabelPlace) =>
    (isBare || place.shape.traits.has('bare')) && place.isEmpty && place.itemsBelow;
  if (isMost(places, 0.6, isAboveList))
    features.push({ id: 'list-below', name: say`a list below, no speech`, value: 1 });
  const facts = share(places.slice(0, LOOKED_AT), (place) => !place.isEmpty && place.isFact);
  if (places.length >= 3 && facts > MOSTLY) {
    features.push({ id: 'values', name: VALUES, value: (facts - MOSTLY) / (1 - MOSTLY) });
  }
  return features;
}

/** Of what stands behind a label more than so much has to be values to say anything. */
const MOSTLY = 0.5;

/** What speaks against what records are made of. */
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
    id: 'beside:opens-as-others',
    name: say`opens a paragraph, as turns do here`,
    when: ({ places, tally }, style) => opensHere(style) && tally.opens / places.length > 0.5,
  },
  {
    id: 'beside:inside-paragraph',
    name: say`inside a paragraph`,
    when: ({ places, tally }, style) => opensHere(style) && tally.opens / places.length <= 0.5,
  },
  {
    id: 'beside:opens',
    name: say`opens a paragraph`,
    when: ({ places }, { turns }) => turns < HABITS && places.every(({ opens, follows }) => opens || follows),
  },
  {
    id: 'beside:other-form',
    name: say`another form than the other labels`,
    when: ({ places }, { form }) => form !== undefined && places.some(({ shape }) => shape.form !== form),
  },
  {
    id: 'beside:other-colon',
    name: say`another colon than the other labels`,
    when: ({ places }, { turns, fullwidth }) =>
      turns >= HABITS && places.some((place) => place.fullwidth) !== fullwidth,
  },
  {
    id: 'beside:no-time',
    name: say`no time, unlike the other labels`,
    when: ({ tally }, { timed }) => timed && tally.timed === 0,
  },
  {
    id: 'beside:list-differs',
    name: say`in a list, or not, unlike the other labels`,
    when: ({ places }, { turns, listed }) =>
      turns >= HABITS && places.every((place) => place.listed) !== (listed !== undefined),
  },
  {
    id: 'beside:credit',
    name: say`followed by names, not by speech`,
    when: ({ places }) => isMost(places, 0.7, ({ isCredit }) => isCredit),
  },
  {
    id: 'beside:bold-heading',
    name: say`a heading, all in bold`,
    when: ({ places }) => isMost(places, 0.5, (place) => place.shape.traits.has('wholeTurn') && !place.isSpeech),
  },
  {
    id: 'beside:number',
    name: say`followed by a number`,
    when: ({ places }) => places.every(({ isNumber }) => isNumber),
  },
  {
    id: 'beside:no-sentence',
    name: say`no sentence follows, unlike behind the other labels`,
    when: ({ places }, { turns, spoken }) =>
      turns >= HABITS &&
      spoken >= 0.9 &&
      places.length < 3 &&
      places.every((place) => !place.isEmpty && !place.isSpeech),
  },
  {
    id: 'beside:fact-before',
    name: say`a fact before the talk`,
    when: ({ places }, { turns, first, dense }) =>
      turns >= HABITS &&
      dense !== 'lines' &&
      places.length === 1 &&
      places.every((place) => place.line < first && !place.isEmpty && place.isFactBeforeTalk),
  },
  {
    id: 'beside:before-talk',
    name: say`only before the first sure label`,
    when: ({ places }, { turns, first }) => turns >= HABITS && places.every((place) => place.line < first),
  },
  {
    id: 'beside:after-talk',
    name: say`only behind the last sure label`,
    when: ({ places }, { turns, last }) => turns >= HABITS && places.every((place) => place.line > last),
  },
  {
    id: 'beside:nothing-below',
    name: say`no text on the next line, unlike below the other labels`,
    when: ({ places }, { below }) => below && places.every((place) => place.isEmpty && !place.below),
  },
  {
    id: 'beside:small-unlike',
    name: say`begins with a small letter, unlike the other labels`,
    when: ({ label, places }, { turns, cased, marked }) =>
      turns >= HABITS && cased && !marked && places.length < 3 && /^\p{Ll}/u.test(label),
  },
  {
    id: 'beside:small-like',
    name: say`in small letters, like the other labels`,
    when: ({ label }, { turns, small }) => turns >= HABITS && small && isHandle(label),
  },
  {
    id: 'beside:several-small',
    name: say`words in small letters, like the other labels`,
    when: ({ label }, { turns, small }) =>
      turns >= HABITS && small && /^\p{Ll}[^\s.]*(?: \p{Ll}[^\s.]*){1,2}$/u.test(label),
  },
  {
    id: 'beside:titled-like',
    name: say`a title, like the other labels`,
    when: ({ label }, { titled }) => titled && isTitled(label),
  },
  {
    id: 'beside:separator',
    name: say`the separator that the other labels have`,
    when: ({ label, places }, { separator }) =>
      separator !== undefined && !isOtherLabel(label) && places.every((place) => place.separator === separator),
  },
];

/** By how many words a label is longer than any that is sure; of so many more each counts. */
const MOST_LONGER = 8;

function longerThanOthers({ label }: LabelGroup, { words }: LabelStyle): readonly Evidence[] {
  const more = words === 0 ? 0 : Math.min(MOST_LONGER, countOfWords(label) - words);
  return more <= 0 ? [] : [{ id: 'beside:longer', name: say`more words than any other label has`, value: more }];
}

const KIN: readonly Vote[] = [
  {
    id: 'beside:misprint',
    name: say`a letter off another label`,
    when: ({ key, label }, { sure }) => isCode(label) && sure.some((other) => isMisprint(key, other)),
  },
  {
    id: 'beside:kin',
    name: say`like another label`,
    when: (group, style) => isNameLike(group.label) && hasKin(group, style),
  },
  {
    id: 'beside:name-inside',
    name: say`has the words of another label, among others`,
    when: (group, style) => !isNameLike(group.label) && hasKin(group, style),
  },
];

function hasKin(group: LabelGroup, { near }: LabelStyle): boolean {
  return [...near.of(group)].some((other) => isKin(group.key, other.key));
}

/** Old scans take one letter of initials for another: `FM` for `PM`. */
function isMisprint(key: string, { key: other, places }: LabelGroup): boolean {
  if (places.length < HABITS || key.length < 2 || key.length !== other.length || key === other) return false;
  return Array.from(key).filter((letter, at) => letter !== other.charAt(at)).length === 1;
}

/** A name that is listed or introduced before the talk, where the label itself does not stand. */
const NAMED: readonly Vote[] = [
  {
    id: 'beside:named',
    name: say`named before the talk`,
    when: ({ label, places }, { roster, first }) =>
      places.length < 4 && label.length > 3 && places.every(({ line }) => line > first) && roster.text.includes(label),
  },
  {
    id: 'beside:explained',
    name: say`explained before the talk`,
    when: ({ label, key, places }, { roster }) => places.length < 4 && isCode(label) && roster.legend.has(codeKey(key)),
  },
];

function poll(votes: readonly Vote[], group: LabelGroup, style: LabelStyle): readonly Evidence[] {
  return votes.filter(({ when }) => when(group, style)).map(({ id, name }) => ({ id, name, value: 1 }));
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
): readonly Evidence[] {
  const features: Evidence[] = [];
  if (names.get(label) !== 'name' && isMissing({ label, key, places }, style))
    features.push({ id: 'beside:unlisted', name: say`not on the list of those present`, value: 1 });
  const once = places.length === 1;
  const isInside = places.every(({ line }) => style.first <= line && line <= style.last);
  if (isInside && (style.dense === 'lines' || (style.dense === 'paragraphs' && places.every(({ opens }) => opens)))) {
    const dense =
      style.dense === 'lines'
        ? { id: 'beside:dense-lines', name: say`nearly all lines here begin with a label`, value: 1 }
        : { id: 'beside:dense-paragraphs', name: say`nearly all paragraphs here begin with a label`, value: 1 };
    return [...features, dense];
  }
  if (style.codes && isCode(label))
    return [...features, { id: 'beside:codes', name: say`initials, like the other labels`, value: 1 }];
  if (style.marked && places.every(({ shape }) => shape.form === style.form))
    features.push({ id: 'beside:marked', name: say`set apart like the other labels`, value: 1 });
  else if (style.timed && places.every(({ shape }) => shape.time !== undefined))
    features.push({ id: 'beside:time-like', name: say`a time, like the other labels`, value: 1 });
  else if (style.listed !== undefined && places.every((place) => place.listed && !place.isEmpty))
    features.push({
      id: style.listed === 'most' ? 'beside:item-of-most' : 'beside:item',
      name: say`an item of a list, like the other labels`,
      value: 1,
    });
  else if (once && !style.short) features.push(...onceOnly(label, style));
  if (style.capitals && label.length > 2 && isInCapitals(label))
    features.push({
      id: MANY_WORDS.test(label) ? 'beside:many-capitals' : 'beside:capitals',
      name: say`in capitals, like the other labels`,
      value: 1,
    });
  if (names.get(label) === 'name')
    features.push({ id: 'beside:name-in-text', name: say`a name in the text`, value: 1 });
  if (names.get(label) === 'word' && places.length < 4)
    features.push({ id: 'beside:word-in-text', name: say`a common word in the text`, value: 1 });
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
function onceOnly(label: string, { turns, sure }: LabelStyle): readonly Evidence[] {
  if (!/[\p{Lu}\p{Ll}]/u.test(label))
    return turns >= 4 ? [{ id: 'beside:once-uncased', name: say`once, in a script without capitals`, value: 1 }] : [];
  if (isSingleWord(label)) {
    const id = sure.length >= MANY ? 'beside:once-word-of-many' : 'beside:once-word';
    return [{ id, name: say`one word, once`, value: 1 }];
  }
  return sure.length >= MANY ? [{ id: 'beside:once-full', name: say`a name in full where many speak`, value: 1 }] : [];
}

/** So many speakers are a meeting, where others may join in. */
const MANY = 5;

function isSingleWord(label: string): boolean {
  return !/\s/.test(label) || /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u.test(label);
}
