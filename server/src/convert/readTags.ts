import { Parser } from 'htmlparser2';

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
 * Reads a text tag by tag, so that no depth of nesting is too much. Each element that is opened is closed, at the latest
 * at the end; character references are read. Never throws by itself, whatever the text.
 */
export function readTags(text: string, way: keyof typeof WAYS, reader: TagReader): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        reader.open(name, attributes);
      },
      onclosetag: (name) => {
        reader.close(name);
      },
      ontext: (piece) => {
        reader.text(piece);
      },
    },
    WAYS[way],
  );
  parser.write(text);
  parser.end();
}
