import { Trouble } from '../../files/trouble';

/** The text of a file; `bom` says whether a byte order mark, which is not text, stands before it. */
export interface Decoded {
  readonly text: string;
  readonly bom: boolean;
}

/** Reads bytes as UTF-8. Throws `Trouble` where they are none: a text that is not understood must never be written back. */
export function decode(bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) throw new Trouble('this is UTF-16; save it as UTF-8');
  if (bytes.subarray(0, LOOKED_AT).includes(0)) throw new Trouble('looks like a binary file, not a transcript');
  const text = decodeStrictly(bytes);
  const bom = text.startsWith(BOM);
  return { text: bom ? text.slice(BOM.length) : text, bom };
}

/** The bytes that `decode` would read as this. */
export function encode({ text, bom }: Decoded): Uint8Array {
  return new TextEncoder().encode(bom ? BOM + text : text);
}

const BOM = '\uFEFF';

/** A binary file shows a NUL early. */
const LOOKED_AT = 64 * 1024;

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function decodeStrictly(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Trouble(`line ${firstBadLine(bytes)} is not valid UTF-8; save the file as UTF-8`);
  }
}

function firstBadLine(bytes: Uint8Array): number {
  const before = new TextDecoder().decode(bytes).split('\uFFFD', 1)[0] ?? '';
  return before.split(/\r\n?|\n/).length;
}
