import type { Evidence } from '../fitted/evidence';
import type { LabelGroup } from './group';
import type { LabelStyle } from './style';
import { isCode, isHandle, isTitled } from '../names/labelForm';
import { isKin } from '../names/kin';
import { codeKey } from '../names/legend';
import { isSlipOf } from '../names/likeness';
import { isNameLike, wordFeatures } from '../names/nameForm';
import { isOtherLabel } from '../language/words';
import { fillsGaps } from './alternation';
import { strangerEvidence } from './strangerEvidence';
import type { SureLabels } from './sureLabels';
import { countOfWords, isDrawn } from './style';
import type { Words } from '../words/say';
import { isMost } from '../text/share';
import { say } from '../words/say';

/** One reason for or against taking something for a label. */
interface Vote {
  readonly id: string;
  readonly name: Words;
  readonly when: (group: LabelGroup, style: LabelStyle) => boolean;
}

/** What a label shows beside the document's other labels and in its text. */
export function evidenceBeside(
  group: LabelGroup,
  style: LabelStyle,
  names: ReadonlyMap<string, 'name' | 'word'>,
): readonly Evidence[] {
  if (isOtherLabel(group.label))
    return [...poll(BESIDE, group, style), ...slipForKnown(group, style), ...missingSpeaker(group, style)];
  const kin = poll(KIN, group, style);
  return [
    ...poll(BESIDE, group, style),
    ...poll(NAMED, group, style),
    ...longerThanOthers(group, style),
    ...(kin.length > 0 ? kin : strangerEvidence(group, style, names)),
  ];
}

/** `Project Mamager`, which looks like a caption by its first word, beside `Project Manager`. */
function slipForKnown(group: LabelGroup, { near }: LabelStyle): readonly Evidence[] {
  const isSlip = [...near.of(group)].some(({ key }) => isSlipOf(group.key, key));
  return isSlip ? [{ id: 'beside:slip', name: say`a slip for another label`, value: 1 }] : [];
}

/** Who is one of two, or of few, has at least so many turns for each of those that are known. */
const OFTEN = 0.25;

/** `Price` and `AI` are captions by their word, and somebody's labels where one and the same other would speak twice in a row without them. */
function missingSpeaker({ places }: LabelGroup, { sure, turns }: LabelStyle): readonly Evidence[] {
  // Asked first, since few labels stand so often: the rest looks at all turns.
  if (places.length < OFTEN * turns || !isMost(places, 0.6, ({ isSpeech }) => isSpeech)) return [];
  const others = sure.flatMap((group) => group.places).sort((a, b) => a.line - b.line);
  const lines = places.map(({ line }) => line);
  return fillsGaps(lines, others)
    ? [{ id: 'beside:fills-gaps', name: say`stands where one and the same other would speak twice`, value: 1 }]
    : [];
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
    id: 'beside:linked',
    name: say`a link, unlike the other labels`,
    when: ({ places }, { turns, linked }) => turns >= HABITS && !linked && places.every((place) => place.linked),
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
    id: 'beside:address',
    name: say`one word, followed by an address alone`,
    when: ({ label, places }, { turns }) =>
      turns >= HABITS && places.length < 3 && !label.includes(' ') && places.every(({ isAddress }) => isAddress),
  },
  {
    id: 'beside:vocative',
    name: say`speaks to somebody whose label is known`,
    when: ({ label }, { turns, known }) => turns >= HABITS && speaksTo(label, known),
  },
  {
    id: 'beside:drawn-out',
    name: say`a colon right before a letter or at the end, unlike behind the other labels`,
    when: ({ label, places }, { turns, drawn }) =>
      turns >= HABITS && !drawn && isHandle(label) && isMost(places, 0.5, isDrawn),
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

/** `Mr. Lee, welcome back`: a label that is known by itself, a comma, and what is said. */
function speaksTo(label: string, known: SureLabels): boolean {
  if (!label.includes(', ')) return false;
  const name = /^(?<name>.{2,60}?), \p{Ll}/u.exec(label)?.groups?.name;
  return name !== undefined && known.hasAgain(name);
}

/** By how many words a label is longer than any that is sure; of so many more each counts. */
const MOST_LONGER = 8;

function longerThanOthers({ label }: LabelGroup, { words }: LabelStyle): readonly Evidence[] {
  const more = words === 0 ? 0 : Math.min(MOST_LONGER, countOfWords(label) - words);
  return more <= 0 ? [] : [{ id: 'beside:longer', name: say`more words than any other label has`, value: more }];
}

const KIN: readonly Vote[] = [
  {
    id: 'beside:sibling',
    name: say`another number of the word that another label numbers`,
    when: ({ label }, { known }) => isSibling(label, known),
  },
  {
    id: 'beside:misprint',
    name: say`a letter off another label`,
    when: ({ key, label }, { known }) => isCode(label) && known.hasMisprint(key),
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

/** `spk00` beside `spk03`; what sections are called by, no part of a talk, is numbered as well. */
function isSibling(label: string, known: SureLabels): boolean {
  return known.hasSibling(label) && !wordFeatures(label).some(({ id }) => id === 'numbered');
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
