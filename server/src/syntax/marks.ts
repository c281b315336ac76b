import { NARROW_COLONS, WIDE_COLONS } from '../text/colons';

/** What stands in a line's beginning, a bit for each: a look that says which forms of labels, and which times, it cannot have. */

/** Every character that some form of label has to have; see `marks` of `conventions/pattern.ts`. */
const CHARACTERS = ':：;；.．,|\t*_#<>&[{-–—=~/→\u3000\u2007';

/** A bit for digits, for blanks that are no plain ones or have no width, and for colons of other heights and scripts. */
export const DIGIT = 1 << 26;
export const ODD_BLANK = 1 << 27;
export const ODD_COLON = 1 << 28;

/** Stretches of marks without a width. */
const UNSEEN = [
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
] as const;

/** The bits of each character of UTF-16. */
const BITS = bitsOfCharacters();

function bitsOfCharacters(): Int32Array {
  const bits = new Int32Array(0x10000);
  const add = (code: number, bit: number) => (bits[code] = (bits[code] ?? 0) | bit);
  for (const [at, character] of Array.from(CHARACTERS).entries()) add(character.charCodeAt(0), 1 << at);
  for (let code = 0x30; code <= 0x39; code++) add(code, DIGIT);
  for (const code of [0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) add(code, ODD_BLANK);
  for (let code = 0x2000; code <= 0x200a; code++) add(code, ODD_BLANK);
  for (const code of [0x61c, 0x2060, 0xfeff]) add(code, ODD_BLANK);
  for (const [from, to] of UNSEEN) for (let code = from; code <= to; code++) add(code, ODD_BLANK);
  for (const mark of WIDE_COLONS + NARROW_COLONS) add(mark.charCodeAt(0), ODD_COLON);
  return bits;
}

/** The bits of all characters from a column to another, that one not included. */
export function marksIn(line: string, from: number, to: number): number {
  const end = Math.min(to, line.length);
  let marks = 0;
  for (let at = from; at < end; at++) marks |= BITS[line.charCodeAt(at)] ?? 0;
  return marks;
}

/** The bits of some characters, of which each is a mark. */
export function bitsOf(characters: string): number {
  return Array.from(characters).reduce((bits, character) => {
    const at = CHARACTERS.indexOf(character);
    if (at < 0) throw new RangeError(`no mark: ${character}`);
    return bits | (1 << at);
  }, 0);
}
