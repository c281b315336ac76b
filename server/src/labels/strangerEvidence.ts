import type { Evidence } from '../fitted/evidence';
import type { LabelGroup } from './group';
import { isListed } from './roster';
import type { LabelStyle } from './style';
import { isTitle } from '../language/titles';
import { partNamed } from '../language/words';
import { isCode, isInCapitals } from '../names/labelForm';
import { codeKey } from '../names/legend';
import { say } from '../words/say';

/** Name, rank and office in capitals: a heading is seldom so long. */
const MANY_WORDS = /(?:\S+\s+){3}/;

/** What speaks for or against a label that is like no other. */
export function strangerEvidence(
  { label, key, places }: LabelGroup,
  style: LabelStyle,
  names: ReadonlyMap<string, 'name' | 'word'>,
): readonly Evidence[] {
  const features: Evidence[] = [];
  if (names.get(label) !== 'name' && isMissing({ label, key, places }, style))
    features.push({ id: 'beside:unlisted', name: say`not on the list of those present`, value: 1 });
  const once = places.length === 1;
  const isInside = places.every(({ line }) => style.first <= line && line <= style.last);
  const isAlike = places.every((place) => place.listed) === (style.listed !== undefined);
  if (
    isInside &&
    isAlike &&
    (style.dense === 'lines' || (style.dense === 'paragraphs' && places.every(({ opens }) => opens)))
  ) {
    const dense =
      style.dense === 'lines'
        ? { id: 'beside:dense-lines', name: say`nearly all lines here begin with a label`, value: 1 }
        : { id: 'beside:dense-paragraphs', name: say`nearly all paragraphs here begin with a label`, value: 1 };
    return [...features, dense];
  }
  const often = Math.max(0, (style.labelled - SOME) / (1 - SOME));
  if (isInside && isAlike && often > 0 && places.every(({ opens }) => opens))
    features.push({ id: 'beside:labelled', name: say`many paragraphs here begin with a label`, value: often });
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
  else if (once && !style.short && !style.roster.legend.has(codeKey(key))) features.push(...onceOnly(label, style));
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

/** Where fewer of the paragraphs begin with a label, another one is no likelier than elsewhere. */
const SOME = 0.4;

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
  if (!/\p{L}/u.test(label)) return [];
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

/** A letter and a number, such as `P1`, are no word. */
function isSingleWord(label: string): boolean {
  return (
    (!/\s/.test(label) && !/^\p{Lu}{1,3}\d{1,3}$/u.test(label)) ||
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u.test(label)
  );
}
