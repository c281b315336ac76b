import type { Block } from './blocks';

/** A Word document, and what of it has no place in a text. */
export interface WordDocument {
  readonly blocks: readonly Block[];
  /** How many footnotes and comments it has. */
  readonly notes: number;
  readonly pictures: number;
}

/** What a style does to the text that has it. */
export interface WordStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Of a heading, from 1; 0 for the title. */
  readonly level: number | undefined;
}

/** Whether a property such as `w:b` is on: it may say that it is not. */
export function isOn(attributes: Readonly<Record<string, string>>): boolean {
  return !['0', 'false', 'off', 'none'].includes(attributes['w:val'] ?? '');
}
