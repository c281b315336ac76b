import type { Talk } from './talk';
import { BLANKS } from './dimensions/blanks';
import { BETWEEN, ENDS, WRAPS } from './dimensions/breaks';
import { MARKS } from './dimensions/marks';
import { NAMES } from './dimensions/names';
import type { Separator } from './dimensions/separators';
import { ALL_SEPARATORS, isBelow, isSign, SEPARATORS } from './dimensions/separators';
import { SURROUNDINGS } from './dimensions/surroundings';
import { TABLES } from './dimensions/tables';
import { CLOCKS, TIMES } from './dimensions/times';

/** One choice in each dimension: how a talk is written down. */
export interface Clothes {
  readonly names: string;
  /** A mark of labels, or a table. */
  readonly form: string;
  readonly separator: Separator;
  readonly time: string;
  readonly clock: string;
  readonly blanks: string;
  readonly wrap: string;
  readonly between: string;
  readonly ends: string;
  readonly around: string;
}

export type Dimension = keyof Clothes;

/** What may be chosen in each dimension; the first of each is plain. */
export const WARDROBE: { readonly [D in Dimension]: readonly Clothes[D][] } = {
  names: Object.keys(NAMES),
  form: [...Object.keys(MARKS), ...Object.keys(TABLES)],
  separator: ALL_SEPARATORS,
  time: Object.keys(TIMES),
  clock: Object.keys(CLOCKS),
  blanks: Object.keys(BLANKS),
  wrap: Object.keys(WRAPS),
  between: Object.keys(BETWEEN),
  ends: Object.keys(ENDS),
  around: Object.keys(SURROUNDINGS),
};

export const DIMENSIONS = Object.keys(WARDROBE) as readonly Dimension[];

/** `Ines Brandt: …`, a blank line between turns, and nothing else. */
export const PLAIN: Clothes = {
  names: 'in full',
  form: 'no mark',
  separator: 'a colon',
  time: 'no time',
  clock: 'hours, minutes and seconds',
  blanks: 'plain blanks',
  wrap: 'a line for a paragraph',
  between: 'a blank line',
  ends: 'line feeds',
  around: 'nothing',
};

/** Whether a talk can be written so at all, and somebody who reads it could tell who speaks. */
export function suits(clothes: Clothes, talk: Talk): boolean {
  return hasNames(clothes, talk) && (isTable(clothes) ? suitsTable(clothes) : suitsLabels(clothes));
}

export function isTable({ form }: Clothes): boolean {
  return form in TABLES;
}

function hasNames({ names }: Clothes, { roles, language }: Talk): boolean {
  const { languages, people = 6, labels } = NAMES[names] ?? { labels: [] };
  return roles.length <= Math.min(people, labels.length) && languages?.includes(language) !== false;
}

/** A table's rows have no marks, no blank lines, and times in columns of their own. */
function suitsTable({ separator, time, wrap, between, blanks, around }: Clothes): boolean {
  const isBare =
    separator === PLAIN.separator && time === PLAIN.time && wrap === PLAIN.wrap && between === PLAIN.between;
  return isBare && blanks === PLAIN.blanks && around === PLAIN.around;
}

function suitsLabels(clothes: Clothes): boolean {
  const { names, form, separator } = clothes;
  const worn = NAMES[names];
  if (MARKS[form]?.separators.includes(separator) !== true || worn === undefined) return false;
  if (form === 'parentheses' && worn.labels.some((own) => own.some((label) => label.endsWith(')')))) return false;
  if (SEPARATORS[separator] === '. ' && worn.stops !== true) return false;
  if (separator === 'a wide blank' && worn.wide !== true) return false;
  if (isSign(separator) && !worn.labels.every((own) => own.every((label) => FEW_CAPITALS.test(label)))) return false;
  return suitsTime(clothes) && suitsBlanks(clothes);
}

/** Up to three words with capitals, as stand before signs and gaps. */
const FEW_CAPITALS = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]*){0,2}$/u;

function suitsTime({ time, clock, separator, form, around }: Clothes): boolean {
  if (time === PLAIN.time) return clock === PLAIN.clock;
  const isClose = separator === 'a colon without a blank' || separator === 'a ratio' || separator === 'a small colon';
  if (/bare in|two blanks/.test(time) && isClose) return false;
  if (/two blanks|bare in/.test(time) && !isBelow(separator) && !/^a (?:colon|fullwidth)/.test(separator)) return false;
  if (time.includes('behind the label') && separator === 'nothing' && form === 'no mark') return false;
  return !(time.includes('line above') && around === 'page numbers');
}

function suitsBlanks({ names, blanks, separator, form }: Clothes): boolean {
  if (
    blanks.includes('in the label') &&
    !(NAMES[names]?.labels.some((own) => own.some((label) => label.includes(' '))) === true)
  )
    return false;
  if (blanks === 'two blanks in the label' && !separator.includes('colon')) return false;
  if (blanks.includes('everywhere') && separator === 'a tab') return false;
  return !(/indented|before/.test(blanks) && /heading|item|quotation|number/.test(form));
}

/** What sets clothes apart from plain ones, as words to look for a family of them by. */
export function distinction(clothes: Clothes): readonly string[] {
  return DIMENSIONS.filter((dimension) => clothes[dimension] !== PLAIN[dimension]).map(
    (dimension) => `${dimension}: ${clothes[dimension]}`,
  );
}
