import { Parser } from 'htmlparser2';
import type { Block } from './blocks';

/** A Word document, and what of it has no place in a text. */
export interface WordDocument {
  readonly blocks: readonly Block[];
  /** How many footnotes and comments it has. */
  readonly notes: number;
  readonly pictures: number;
  /** How many of its paragraphs have a number or a bullet that Word puts there. */
  readonly listMarks: number;
  /** How many characters it has that only a font of symbols shows. */
  readonly symbols: number;
}

/** What a style does to the text that has it. */
export interface WordStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Whether its text is hidden. */
  readonly hidden: boolean;
  /** Of a heading, from 1; 0 for the title. */
  readonly level: number | undefined;
}

/** Who is told of tags and text. */
export interface XmlReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

/** Reads XML tag by tag. Names keep the prefix that Word writes: `w:p`. */
export function parseXml(xml: string, reader: XmlReader): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        reader.open(name, attributes);
      },
      onclosetag: (name) => {
        reader.close(name);
      },
      ontext: (text) => {
        reader.text(text);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
}

/** Whether a property such as `w:b` is on: it may say that it is not. */
export function isOn(attributes: Readonly<Record<string, string>>): boolean {
  return !['0', 'false', 'off', 'none'].includes(attributes['w:val'] ?? '');
}
