import { strFromU8, strToU8 } from 'fflate';
import type { Refusal } from '../edits/refusal';
import { refuse } from '../edits/refusal';
import type { Words } from '../words/say';
import { say } from '../words/say';

/** The text of a file. */
export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string;
  /** What is to be told of how it was read, in sentences. */
  readonly lost: readonly Words[];
}

/**
 * The text of a file's bytes: in UTF-16 where a byte order mark says so; else in UTF-8 where they are that, letter by letter;
 * else in windows-1252, as old programs for captions and tables write it, which is told. Refused where it is no text at all.
 */
export function decoded(bytes: Uint8Array): Decoded | Refusal {
  const isLittle = startsWith(bytes, [0xff, 0xfe]);
  if (isLittle || startsWith(bytes, [0xfe, 0xff])) return { text: utf16(bytes.subarray(2), isLittle), lost: [] };
  if (bytes.subarray(0, LOOKED_AT).includes(0)) return refuse(say`This looks like a binary file, not a transcript.`);
  const plain = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? bytes.subarray(3) : bytes;
  const text = strFromU8(plain);
  if (!text.includes(UNREAD) || isSame(strToU8(text), plain)) return { text, lost: [] };
  return { text: windows1252(bytes), lost: [say`This is not UTF-8: it was read as windows-1252, which is a guess.`] };
}

/** Whether these bytes come first. */
export function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, at) => bytes[at] === byte);
}

/** A binary file shows a NUL early. */
const LOOKED_AT = 64 * 1024;

/** What stands for bytes that are no UTF-8; it may also stand in a text. */
const UNREAD = '\uFFFD';

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/** So many units at once: each is an argument of a call. */
const UNITS = 8192;

function utf16(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const number = Math.floor(bytes.length / 2);
  let text = '';
  for (let from = 0; from < number; from += UNITS) {
    const units = Array.from({ length: Math.min(UNITS, number - from) }, (_, at) =>
      view.getUint16(2 * (from + at), isLittle),
    );
    text += String.fromCharCode(...units);
  }
  return bytes.length % 2 === 0 ? text : text + UNREAD;
}

/** Latin-1, but for these from 0x80 on. Where nothing is, the byte stays. */
const FROM_0X80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function windows1252(bytes: Uint8Array): string {
  return strFromU8(bytes, true).replace(/[\x80-\x9f]/g, (one) => FROM_0X80.charAt(one.charCodeAt(0) - 0x80));
}
