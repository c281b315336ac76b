import { annotationsIn } from '../syntax/annotations';
import { perKey } from '../text/perKey';
import type { Evidence } from '../fitted/evidence';
import { scoreOf } from '../fitted/evidence';
import type { FittedModel } from '../fitted/model';
import weights from '../fitted/weights/label.json';
import { isKnownName } from '../language/givenNames';
import { beginsWithTitles } from '../language/titles';
import { isOpener, isOtherLabel, isThing, partNamed } from '../language/words';
import { say } from '../words/say';
import { isOfficeOf, officeFeatures, withoutOffice } from './offices';
import { grammar, size } from './sentenceForm';
import { givenName, writing } from './writing';

/**
 * What a label's own words say for or against it: how a name is written, sentence grammar, known words. A pure function
 * of the label, and remembered: the same few labels stand all over a file.
 */
export const wordFeatures = perKey((label: string): readonly Evidence[] => {
  if (/^[?？]{1,3}$/.test(label)) return [{ id: 'unknown', name: say`somebody unknown`, value: 1 }];
  if (partNamed(label) !== undefined && /\s/.test(label)) return part(label);
  const plain = label
    .replace(/&gt;/g, '>')
    .replace(/\s*\([^)]*\)(?=,)/g, '')
    .replace(/\([^)]*\)|（[^）]*）/g, ' ')
    .replace(TRAITS, '')
    .trim();
  const { name, office, apart } = withoutOffice(plain);
  const words = name.split(/\s+/).filter((word) => word !== '');
  return [
    ...knownWords(label),
    ...writing(name, words),
    ...givenName(words),
    ...grammar(name, words, label),
    ...officeFeatures(office),
    ...(isOfficeOf(plain.split(/\s+/)) ? [] : apart ? size(name, words) : size(plain, plain.split(/\s+/))),
  ];
});

/** What is known of the bearer of a code: `P3, f, 34`, `B12; m; nurse`. */
const TRAITS = /(?<=^\p{Lu}{1,3}\d{1,3})(?:[,;] [\p{L}\p{N}]{1,15}){1,4}$/u;

/** A part in a conversation in several words: `An Hon. Member`, `Voice on the Phone`. */
function part(label: string): readonly Evidence[] {
  const features = [{ id: 'part', name: say`names a part in a conversation`, value: 1 }];
  return /^[\p{Ll}]/u.test(label)
    ? features
    : [...features, { id: 'name-form', name: say`written like a name`, value: 1 }];
}

/** `Week 2`, `Suggestion 19.1`: sections are numbered more often than people whose name is not known. */
const NUMBERED = /^\p{Lu}\p{Ll}{2,}(?: \p{L}+)*[ #№.-]{1,2}\d+(?:\.\d+)*$/u;

/** Numbers with a point between them are sections'. */
const SECTIONS = 2;

const MODEL: FittedModel = weights;

/** Whether a label is written like a name, or like an office behind its article, and none of its words speaks against it. */
export function isNameLike(label: string): boolean {
  return wordScore(label) >= (beginsWithTitles(label.split(' ')) ? 0 : NAME_LIKE);
}

/** Somewhat less than what the writing of a name is worth by itself. */
const NAME_LIKE = 1;

/** The sum of what a label's words say, by the weights that decide about labels; above 0 it is written like one. */
export const wordScore = perKey((label: string): number => scoreOf(MODEL, wordFeatures(label)));

function knownWords(label: string): readonly Evidence[] {
  if (/\]\(|https?:|www\./.test(label)) return [{ id: 'address', name: say`an address`, value: 1 }];
  if (!label.endsWith('.') && annotationsIn(`[${label}]`).length > 0)
    return [{ id: 'sound', name: say`names a sound`, value: 1 }];
  if (isOtherLabel(label))
    return [
      { id: 'caption', name: say`names a caption, not a person`, value: isKnownName(label) ? NAME_AND_CAPTION : 1 },
    ];
  if (isThing(label)) return [{ id: 'thing', name: say`names a thing`, value: 1 }];
  if (isOpener(label)) return [{ id: 'opener', name: say`opens a sentence`, value: 1 }];
  if (partNamed(label) !== undefined) return [{ id: 'part', name: say`names a part in a conversation`, value: 1 }];
  if (NUMBERED.test(label))
    return [
      {
        id: 'numbered',
        name: say`a word and its number, which name no part`,
        value: /\d\.\d/.test(label) ? SECTIONS : 1,
      },
    ];
  return [];
}

/** `April`, `May`: somebody's name as well. */
const NAME_AND_CAPTION = 0.5;
