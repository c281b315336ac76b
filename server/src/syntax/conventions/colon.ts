import { bitsOf } from '../marks';
import type { Convention, Trait } from '../shape';
import { isSpace } from '../../text/written';
import { build } from './build';

/** Nobody's label is longer, unless it is an office in capitals throughout, with a name behind it. */
const LONGEST = 110;
const LONGEST_IN_CAPITALS = 200;

const form = { id: 'colon', strength: 'strong', traits: new Set<Trait>(['usual']) } as const;

/**
 * `Name: text`, the form of most transcripts: with `:` or `：`, a time before or behind the label or in it, the text
 * on the same line or below.
 */
export const colon: Convention = {
  ...form,
  starts: undefined,
  needs: [bitsOf(':：')],
  read(before) {
    const { line, start, end: from } = before;
    if (isHeading(line, start)) return undefined;
    const at = separatorAt(line, from);
    // Columns of a table, such as the head of a court's paper.
    if (at === undefined || /\S[ \t]{3,}/.test(line.slice(from, at + 1))) return undefined;
    return build(before, {
      form,
      written: { from, to: at },
      end: behindColon(line, from, at),
      close: line[at] === '：',
    });
  },
};

/** `Ann::`, `PM::`; not what speech draws out (`e::h`), nor a path of code. */
const DOUBLED = /^[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}].*[:：]{2}$/u;

/** Behind a colon, or behind one that is doubled. */
function behindColon(line: string, from: number, at: number): number {
  const end = at + 2;
  const isApart = end >= line.length || isSpace(line.charCodeAt(end));
  return isApart && DOUBLED.test(line.slice(from, end)) ? end : at + 1;
}

function isHeading(line: string, start: number): boolean {
  return line.startsWith('#', start) && /^#{1,6}\s/.test(line.slice(start, start + 8));
}

/**
 * The column of the first colon that could end a label that begins at `from`. Not one inside parentheses that close
 * again, in a time or a ratio (`3:30`), or in an address (`https://`).
 */
function separatorAt(line: string, from: number): number | undefined {
  const isLong = line.length > from + LONGEST && IN_CAPITALS.test(line.slice(from, from + LONGEST));
  const limit = Math.min(line.length, from + (isLong ? LONGEST_IN_CAPITALS : LONGEST));
  const head = line.slice(0, limit);
  let closing = 0;
  MARK.lastIndex = from;
  while (MARK.test(head)) {
    const at = MARK.lastIndex - 1;
    const mark = line.charAt(at);
    if (mark === '(' || mark === '（') closing = Math.max(closing, closingOf(line, at, limit));
    else if (at >= closing && !(isDigit(line.charCodeAt(at - 1)) && isDigit(line.charCodeAt(at + 1))))
      return line.startsWith('//', at + 1) ? undefined : at;
  }
  return undefined;
}

/** Nothing in small letters, and no colon yet. */
const IN_CAPITALS = /^[^\p{Ll}:：]*\p{Lu}{3}[^\p{Ll}:：]*$/u;

const MARK = /[:：(（]/g;

/** The column of the parenthesis that closes the one at `open`, or `open` where none does before the limit. */
function closingOf(line: string, open: number, limit: number): number {
  let depth = 0;
  for (let at = open; at < limit; at++) {
    const mark = line.charAt(at);
    if (mark === '(' || mark === '（') depth++;
    if ((mark === ')' || mark === '）') && --depth === 0) return at;
  }
  return open;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
