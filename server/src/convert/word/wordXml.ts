import type { Block } from '../pages/blocks';

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

/** Whether a property such as `w:b` is on: it may say that it is not. */
export function isOn(attributes: Readonly<Record<string, string>>): boolean {
  return !['0', 'false', 'off', 'none'].includes(attributes['w:val'] ?? '');
}
