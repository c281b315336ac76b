import type { Line } from '../syntax/line';
import { perLine } from '../syntax/perLine';

/** What stands in a line at all, as bits: one look at its characters, by which most questions about it are answered. */
export const BRACKET = 1;
export const DIGIT = 2;

/** Brackets of all kinds, and the notes of music that stand for some: `[`, `(`, `{`, `<`, `（`, `【`, `♪`. */
const BRACKETS = '[](){}<>（）【】♪';
const DIGITS = '0123456789';

/** The bits of characters below 128, by their codes. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => bitOf(String.fromCharCode(code)));

/** Those of the others. */
const OTHERS = new Map(Array.from('（）【】♪', (character) => [character.charCodeAt(0), bitOf(character)] as const));

function bitOf(character: string): number {
  return BRACKETS.includes(character) ? BRACKET : DIGITS.includes(character) ? DIGIT : 0;
}

/** Whether a line has one of some bits. */
export function has(line: Line, bits: number): boolean {
  return (marksIn(line) & bits) !== 0;
}

const marksIn = perLine(({ text }: Line): number => {
  let bits = 0;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    bits |= code < 128 ? (ASCII[code] ?? 0) : code < 0x2000 ? 0 : (OTHERS.get(code) ?? 0);
  }
  return bits;
});
