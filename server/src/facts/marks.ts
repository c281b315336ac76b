import type { Line } from '../syntax/line';
import { perLine } from '../syntax/perLine';

/** What stands in a line at all, as bits: one look at its characters, by which most questions about it are answered. */
export const BRACKET = 1;
export const DIGIT = 2;
export const COLON = 4;

/** A turn has more lines than one. */
export const MORE = 8;

/** What is said in a turn begins with a small letter. */
export const BEGINS_SMALL = 32;

/** Every turn has it. */
export const ANY = 16;

/** Brackets of all kinds, and the notes of music that stand for some: `[`, `(`, `{`, `<`, `（`, `【`, `♪`. */
const BRACKETS = '[](){}<>（）【】♪';
const DIGITS = '0123456789';
const COLONS = ':：';

/** The bits of characters below 128, by their codes. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => bitOf(String.fromCharCode(code)));

/** Those of the others. */
const OTHERS = new Map(Array.from('（）【】♪：', (character) => [character.charCodeAt(0), bitOf(character)] as const));

function bitOf(character: string): number {
  if (BRACKETS.includes(character)) return BRACKET;
  if (DIGITS.includes(character)) return DIGIT;
  return COLONS.includes(character) ? COLON : 0;
}

/** The bits of all characters of a line from a column on. */
export const marksIn = perLine(({ text }: Line, from): number => {
  let bits = 0;
  const { length } = text;
  for (let at = from; at < length; at++) {
    const code = text.charCodeAt(at);
    bits |= code < 128 ? (ASCII[code] ?? 0) : code < 0x2000 ? 0 : (OTHERS.get(code) ?? 0);
  }
  return bits;
});
