import { NO_SCENE } from './scene';

/** What a line that holds a name and nothing else is made of: for the forms that have no separator. */

const WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}\p{N}.'’-]{0,24}|(?:da|de|do|di|van|von|der|den|del|la|of|for|and|the)(?=\s)|&|\d{1,3}|[#№]\d{1,3})`;
const LATIN = String.raw`\p{Lu}[\p{L}\p{M}\p{N}_.'’-]{0,24}(?:[ ]${WORD}){0,9}(?:, \p{Lu}[\p{L}.]{1,8}|(?<=^[^\p{Ll}]*), [\p{Lu}\p{M}\s.'’,-]{4,80})?`;
const IDEOGRAPHS = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}·]{1,8}(?:[ ]?\d{1,3})?`;
/** Words of the other scripts without capitals; a number may follow, as behind `참석자`. */
const UNCASED = String.raw`(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\p{Lo}[\p{Lo}\p{M}'"׳״’]{1,16}(?:[ ]\p{Lo}[\p{Lo}\p{M}'"׳״’]{0,16}){0,3}(?:[ ]?\d{1,3})?`;
const HANDLE = String.raw`\p{Ll}[\p{L}\p{N}_.-]{1,20}(?:#\d{4})?`;
/** A sentence that ends or goes on: no office. */
const SAID = String.raw`[^–—|]{0,60}\p{Ll}{3}[.](?:\s|$)`;
/** What stands behind a name: offices, parties, places; the part after a dash (`Ann Lee – Harbour Board – Chair`). */
const BEHIND = String.raw`(?:\s?[(（](?:[^()（）]|\([^()]{1,40}\)){1,80}[)）]){0,3}(?:[ ][–—|-][ ](?!${SAID})[\p{L}\p{M}\p{N}\s&,.'’()-]{2,60}(?<!,)){0,3}`;
/** A full stop ends a sentence of one word, unless it stands behind an initial. */
export const NAME = String.raw`${NO_SCENE}(?<label>(?:${LATIN}|${IDEOGRAPHS}|${UNCASED}|${HANDLE})(?<!\p{Ll}\.)${BEHIND})(?:[ ]\^)?`;
/** Nothing follows. */
export const END = String.raw`(?=\s*$)`;
/** What no line with a name alone begins with: a second word in small letters that is none of a name's. */
export const SENTENCE = /\S{1,25} (?!(?:da|de|do|di|van|von|der|den|del|la|of|for|and|the)\s)[a-z]/y;
