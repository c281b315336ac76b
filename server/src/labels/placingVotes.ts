import { isNameLike } from '../names/nameForm';
import { isOtherLabel } from '../language/words';
import { isHandle, isTitled } from '../names/labelForm';
import { isMost } from '../text/share';
import { say } from '../words/say';
import type { LabelStyle } from './style';
import { isDrawn } from './style';
import type { SureLabels } from './sureLabels';
import { hasKin } from './kinVotes';
import type { Vote } from './vote';

/** From so many sure turns on, a document has a style. */
const HABITS = 4;

/** How the places of a label stand beside those of the others. */
export const PLACING: readonly Vote[] = [
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
    when: (group, style) =>
      style.turns >= HABITS &&
      group.name.places.every((place) => place.listed) !== (style.listed !== undefined) &&
      !hasKin(group, style),
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
    when: ({ name }, { turns, first }) => turns >= HABITS && name.places.every((place) => place.line < first),
  },
  {
    id: 'beside:after-talk',
    name: say`only behind the last sure label`,
    when: ({ name }, { turns, last }) => turns >= HABITS && name.places.every((place) => place.line > last),
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
    id: 'beside:bracketed',
    name: say`brackets behind the name, as behind other names`,
    when: ({ label, key }, { bracketed }) => bracketed && key.endsWith(')') && isNameLike(label),
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

function opensHere({ turns, opens }: LabelStyle): boolean {
  return turns >= HABITS && opens > 0.8;
}
