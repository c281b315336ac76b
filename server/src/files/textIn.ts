/**
 * The text of a file: in UTF-16 where a byte order mark says so, else in UTF-8, with U+FFFD for what is none. The mark
 * stays where it is.
 */
export function textIn(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
