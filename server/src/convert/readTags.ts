import { Parser } from 'htmlparser2';
import { refuse } from '../edits/refusal';
import { say } from '../words/say';

/** Who is told of tags and text, in the order in which they stand. */
export interface TagReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

/** Pages are forgiven what browsers forgive them; names are made small. In XML they stay, with their prefix: `w:p`. */
const WAYS = {
  html: { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  xml: { decodeEntities: true, xmlMode: true },
} as const;

/**
 * So many elements may stand in each other: twenty times what browsers allow, for pages whose marks are never closed. At
 * each tag the parser moves all that are open, and so a file that is made of nothing else would take it for ever; from
 * some sixteen thousand on it is slow at once, since V8 no longer moves so many by a trick.
 */
const DEEPEST = 10_000;

/** What is said of a text with more of them. */
export const TOO_DEEP = refuse(say`What is in this file is nested more than ${DEEPEST} deep, and is not read.`);

/**
 * Reads a text tag by tag. Each element that is opened is closed, at the latest at the end; character references are read.
 * Never throws by itself; false where elements are nested too deep, and reading was given up.
 */
export function readTags(text: string, way: keyof typeof WAYS, reader: TagReader): boolean {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > DEEPEST) parser.pause();
        else reader.open(name, attributes);
      },
      onclosetag: (name) => {
        depth--;
        reader.close(name);
      },
      ontext: (piece) => {
        reader.text(piece);
      },
    },
    WAYS[way],
  );
  parser.write(text);
  if (depth > DEEPEST) return false;
  parser.end();
  return true;
}
