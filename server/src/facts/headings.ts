import { opensHeading, opensRecordHeading, opensScene } from '../language/headings';
import type { Line } from '../syntax/line';
import { lastBut } from '../text/lastBut';
import { firstWritten } from '../text/written';
import { fact } from './fact';

/** Longer lines without marks are no headings. */
const LONGEST = 90;

/** The words of a line that is a heading, or would be one if it stood alone; undefined for any other line. */
export const headingOn = fact((line) =>
  line.aside?.kind === 'heading'
    ? plainHeading(line.text.slice(line.aside.title.from, line.aside.title.to))
    : unmarkedHeading(line),
);

/**
 * The words of a line without marks that would be a heading if it stood alone: it has no full stop, and is in bold, in
 * capitals or opened by a word such as `Chapter 3`.
 */
export function unmarkedHeading({ text: line, aside }: Line): string | undefined {
  if (aside !== undefined || line.length > LONGEST || isClosed(line)) return undefined;
  const text = line.trim();
  const plain = plainHeading(text);
  if ((plain !== line && isClosed(plain)) || !(/[a-z]{2}/i.test(text) || /\p{L}{2}/u.test(text))) return undefined;
  return BOLD.test(text) || isShouted(text) || isScene(plain) || opensHeading(plain) ? plain : undefined;
}

/** Whether a text ends with a mark, and quotes or parentheses that close behind it. */
function isClosed(text: string): boolean {
  const last = lastBut(text, `"'”’»)`);
  return last >= 0 && '.?!…,;。？！'.includes(text.charAt(last));
}

const BOLD = /^(?:\*\*|__)[^*_]+(?:\*\*|__)$/;

function isShouted(text: string): boolean {
  // Nearly all lines have a small letter of ASCII, which is found at once.
  return !/[a-z]/.test(text) && /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Whether it is the heading of a scene in a screenplay: its words are abbreviations with a full stop, or all of it is in capitals. */
export function isScene(text: string): boolean {
  return (
    text.length <= LONGEST &&
    // Nearly all lines have a small letter of ASCII, and no such mark in their first word.
    (/^[^\s]*[./]/.test(text) || (!/[a-z]/.test(text) && !/\p{Ll}/u.test(text))) &&
    SCENE.test(text) &&
    opensScene(text)
  );
}

/** The first word of a scene's heading is short, and a full stop, a slash or a blank ends it: few lines begin so, and the words are looked up in those alone. */
const SCENE = /^.{2,14}[./\s]/;

/** Without emphasis, and without a colon at the end. */
function plainHeading(text: string): string {
  const bare = /[*_]/.test(text) ? text.replace(/\*\*|__|^[*_]|[*_]$/g, '') : text;
  return (/[:：]$/.test(bare) ? bare.slice(0, -1) : bare).trim();
}

/**
 * Whether a line is in capitals, as those of a record's headings are, but for the small letters in names (`DeMARCO`,
 * `McRAITH`, `DE LA CRUZ` or `de la CRUZ`), and bears no label with something said behind it.
 */
export function isInCapitals({ text, aside, shapes }: Line): boolean {
  if (aside !== undefined || text.length > 2 * LONGEST || !opensInCapitals(text) || !/\p{Lu}{3}/u.test(text))
    return false;
  if (shapes.some(({ strength, textFrom }) => strength === 'strong' && textFrom < text.length)) return false;
  if (!/\p{Ll}/u.test(text)) return true;
  const small = text.match(/[\p{L}\p{M}'’]*\p{Ll}[\p{L}\p{M}'’]*/gu) ?? [];
  return small.every((word) =>
    /^\p{Lu}\p{Ll}{1,2}\p{Lu}{2}|^(?:de|da|di|du|del|der|den|la|le|van|von|zu|y|e|al|el|bin)$/u.test(word),
  );
}

/** Whether a line begins with the words of a record's heading: `STATEMENT OF`, `LETTER FROM`. */
export function opensRecord({ text }: Line): boolean {
  return opensInCapitals(text) && opensRecordHeading(text.trim());
}

/** Whether words begin as a record's heading does. */
export function isOfRecord(words: string): boolean {
  return opensRecordHeading(words);
}

function opensInCapitals(text: string): boolean {
  const at = firstWritten(text);
  const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  // Nearly all lines open with a capital and a small letter: two letters of ASCII need no look at a table of all capitals.
  const isPlain = first < 0x80 && second < 0x80 && second !== FULL_STOP && second !== APOSTROPHE;
  return isPlain ? isCapital(first) && isCapital(second) : IN_CAPITALS.test(text);
}

const FULL_STOP = 0x2e;
const APOSTROPHE = 0x27;

/** Whether a character of ASCII is a capital. */
function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

const IN_CAPITALS = /^\s*\p{Lu}[\p{Lu}.’']/u;
