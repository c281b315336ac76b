import { ODD_BLANKS, UNSEEN } from '../text/blanks';
import { NARROW_COLONS, WIDE_COLONS } from '../text/colons';
import { bitsOf, DIGIT, marksIn, ODD_BLANK, ODD_COLON } from './marks';
import { annotationsIn } from './annotations';
import { UNDRESSED, VEIL } from './blanked';
import { TARGET, withoutLink, withoutQuotes } from './links';
import type { ColumnSpan } from '../text/range';
import { BARE_TIME, STAMP } from './time';

/** A line as labels are looked for in it: what may stand anywhere in a label's neighbourhood is blanked out. */
export interface Veiled {
  /** As long as the line, so that columns are the same. */
  readonly text: string;
  /** The times that were blanked out, in order. */
  readonly times: readonly VeiledTime[];
  /** What stands in its first characters (`marks.ts`), as many as `LABEL_REACH`. */
  readonly marks: number;
}

export interface VeiledTime extends ColumnSpan {
  /** Without brackets, and not the last thing on its line: behind a label it may be spoken (`Ann: 10:30 is too late.`). */
  readonly spoken: boolean;
}

/** The text's own blanks are all alike, whether or not they break, but for the wide ones that tell a Japanese label. */
const BLANKS = new RegExp(
  String.raw`(?<wide>(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・ー)）])\u3000+)|[${ODD_BLANKS}]`,
  'gu',
);

/** Tags, brackets and what is otherwise written in other marks than usual. */
const OPENING = bitsOf('<&[');
const ANY = OPENING | ODD_BLANK | ODD_COLON;
const COLON = bitsOf(':;');

/** Whether anything may be blanked out, or written otherwise, in a line with such marks. */
function mayHide(marks: number): boolean {
  return (marks & ANY) !== 0 || ((marks & DIGIT) !== 0 && (marks & COLON) !== 0);
}

const CLOCK = /\d[:;]\d/;

/** Marks without a width, among the blanks with which a line begins. */
const UNSEEN_AT_START = new RegExp(String.raw`^\s*[${UNSEEN}][\s${UNSEEN}]*`);

/** Colons of other heights, as old Chinese texts have them, and of other scripts; the Armenian stop ends sentences, too. */
const COLONS = new RegExp(`[${WIDE_COLONS}]|[${NARROW_COLONS}](?=\\s+\\S)`, 'g');

/** Tags that only dress a text. */
const TAG = String.raw`<\/(?:[abiupqs]|[a-z][a-z0-9]{1,10})>|<(?:[biupqs]|em|strong|span|div|br|hr|cite|time|font|t[dr]|table|speaker|sp|dl|li|ul|ol|h[1-6]|small|su[bp]|section|article|p|a|pre|code|blockquote|d[dtl])(?:\s[^<>]{0,200})?\/?>`;
/** A stage direction between a name and its colon: `Ann [laughs]: text`. */
const DIRECTION = String.raw`\\?\[[^[\]:]{1,70}\]`;

const VEILED = new RegExp(
  String.raw`(?<![*_])[*_](?<dressed>${STAMP})[*_](?![*_])|\[(?<linked>${STAMP})(?:\]${TARGET}|${TARGET}\])|(?<stamp>${STAMP})(?:${TARGET})?|(?<bare>${BARE_TIME})|(?=\\?\[)(?<=[\p{L})*_>]\s?)(?<direction>${DIRECTION})(?=\s*(?:${STAMP}\s*)?[:：])|${TAG}|&(?:nbsp|ensp|emsp);`,
  'giu',
);

interface VeiledParts {
  readonly dressed: string | undefined;
  readonly linked: string | undefined;
  readonly stamp: string | undefined;
  readonly bare: string | undefined;
  readonly direction: string | undefined;
}

/** A sound or an action, not one of several: `[laughs]`, but `Speaker [A]`. */
function isDirection(direction: string): boolean {
  return /^\\?\[_?\p{Ll}/u.test(direction) || annotationsIn(direction).length > 0;
}

/** `<Q>` is a name where nothing closes it as a tag; italics in small letters may go on over lines. */
function isName(tag: string, line: string): boolean {
  const letter = /^<(?<letter>[ABIUQS])>$/.exec(tag)?.groups?.letter;
  return letter !== undefined && !line.toLowerCase().includes(`</${letter.toLowerCase()}>`);
}

/** No label with its separator is longer. */
export const LABEL_REACH = 240;

/** Beyond so many characters no label begins. */
const REACH = 400;

const NONE: readonly VeiledTime[] = [];

/**
 * Blanks out times and tags near the beginning of a line, so that `[0:12] **Ann:**`, `**Ann 0:12**:` and `<b>Ann:</b>` are
 * all read like `**Ann:**`.
 */
export function veil(line: string): Veiled {
  const marks = marksIn(line, 0, LABEL_REACH);
  const all = marks | marksIn(line, LABEL_REACH, REACH);
  if (!mayHide(all)) return { text: withoutQuotes(line), times: NONE, marks };
  const written = line.length > REACH ? line.slice(0, REACH) : line;
  if ((all & ANY) === 0 && !CLOCK.test(written)) return { text: withoutQuotes(line), times: NONE, marks };
  const plain = (all & ODD_BLANK) === 0 ? written : withPlainBlanks(written);
  const head =
    (all & ODD_COLON) === 0 ? plain : plain.replace(COLONS, (mark) => (WIDE_COLONS.includes(mark) ? '：' : ':'));
  if ((all & OPENING) === 0 && !CLOCK.test(head)) return veiled(line, withoutLink(head), NONE);
  const times: VeiledTime[] = [];
  const text = head.replace(VEILED, (match: string, ...rest: unknown[]) => {
    const { dressed, linked, stamp, bare, direction } = rest.at(-1) as VeiledParts;
    const at = rest.at(-3) as number;
    if (bare !== undefined && !isBeside(head, at, bare)) return match;
    const time = dressed ?? linked ?? stamp ?? bare;
    if (direction !== undefined) return isDirection(direction) ? UNDRESSED.repeat(match.length) : match;
    if (time === undefined) return isName(match, head) ? match : undressed(match, head, at);
    const from = at + match.indexOf(time);
    const to = from + time.length;
    times.push({ from, to, spoken: bare !== undefined && !isEnd(line, to) });
    return VEIL.repeat(match.length);
  });
  return veiled(line, withoutLink(text), times);
}

/** As long as before. */
function withPlainBlanks(written: string): string {
  return written
    .replace(UNSEEN_AT_START, (blanks) => ' '.repeat(blanks.length))
    .replace(BLANKS, (_, wide?: string) => wide ?? ' ');
}

/** A line with another beginning. */
function veiled(line: string, head: string, times: readonly VeiledTime[]): Veiled {
  return { text: head + line.slice(head.length), times, marks: marksIn(head, 0, LABEL_REACH) };
}

/** In the middle of a line, a time belongs to a label only so near its beginning. */
const NEAR = 80;

/**
 * Whether a time without brackets stands where times of labels stand: first or last on its line, right before a separator or
 * the end of a mark, or, written in full (`00:12`), near its beginning.
 */
function isBeside(line: string, at: number, time: string): boolean {
  if (/^(?:<[^<>]*>|[^\p{L}:])*$/u.test(line.slice(0, at)) || isEnd(line, at + time.length)) return true;
  if (at >= NEAR) return false;
  return /\d{2}[:;]\d{2}/.test(time) || CLOSED.test(line.slice(at + time.length, at + time.length + 8));
}

/** What ends a label: a mark that closes, a colon, a dash, a bar, a tab. */
const CLOSED = /^\s*(?:[\]})*_]|<\/|[:：]|[-–—|]\s|\t)/;

/** Whether nothing follows but tags. */
function isEnd(line: string, at: number): boolean {
  return /^(?:\s|<[^<>]{0,40}>)*$/.test(line.slice(at, at + REACH));
}

/** Tags of emphasis and of headings say what Markdown's marks say, next to the words that they dress; others say nothing. */
function undressed(tag: string, line: string, at: number): string {
  const { close, name } = /^<(?<close>\/?)(?<name>\w+)/.exec(tag)?.groups ?? {};
  const mark = MARKS[name?.toLowerCase() ?? ''] ?? '';
  if (
    mark === '*' &&
    (isNested(tag, line, at) || !isAroundLabel(close === '' ? line.slice(at) : line.slice(0, at + tag.length)))
  )
    return UNDRESSED.repeat(tag.length);
  if (mark === '#') return (close === '' ? mark : '').padEnd(tag.length, UNDRESSED);
  return close === '' ? mark.padStart(tag.length, UNDRESSED) : mark.padEnd(tag.length, UNDRESSED);
}

/** Beside a tag of bold, which says enough: `<b><i>Ann</i></b>`. */
function isNested(tag: string, line: string, at: number): boolean {
  const around = `${line.slice(Math.max(0, at - 9), at)}|${line.slice(at + tag.length, at + tag.length + 9)}`;
  return /<\/?(?:b|strong)>\|/i.test(around) || /\|<\/?(?:b|strong)>/i.test(around);
}

const MARKS: Readonly<Record<string, string>> = {
  ...{ b: '**', strong: '**', dt: '**', i: '*', em: '*' },
  ...{ h1: '#', h2: '#', h3: '#', h4: '#', h5: '#', h6: '#' },
};

/** Captions set a whole line in italics that somebody says off the screen; a label is short, and ends before its colon or with it. */
function isAroundLabel(text: string): boolean {
  return /(?:^<(?:i|em)>[^<>:：]{1,60}[:：]?\s*<\/(?:i|em)>|<(?:i|em)>[^<>:：]{1,60}[:：]?\s*<\/(?:i|em)>$)/i.test(
    text,
  );
}
