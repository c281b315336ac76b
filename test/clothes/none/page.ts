/** A page that is no talk, such as an article or a letter, as it could stand in a file. */
export interface Page {
  readonly name: string;
  readonly language: string;
  /** Paragraphs, some of which may be left out. */
  readonly paragraphs: readonly string[];
}

/** Reads a page that was written down here: paragraphs with blank lines between them. */
export function pageFrom(name: string, language: string, written: string): Page {
  return { name, language, paragraphs: written.trim().split(/\n{2,}/) };
}
