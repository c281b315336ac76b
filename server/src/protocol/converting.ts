/**
 * Request `turnwise/import`: a file of another format as the text of a transcript. `ImportParams` to `Imported`. The file
 * itself is not touched; docs/converting.md has the formats.
 */
export const IMPORT = 'turnwise/import';

/**
 * Request `turnwise/exports`, `{ textDocument: { uri } }` to `ExportChoice[] | null`: the formats that a transcript can be
 * written in, with what each would lose.
 */
export const EXPORTS = 'turnwise/exports';

/** Request `turnwise/export`: a transcript in another format. `ExportParams` to `Exported`, or null. */
export const EXPORT = 'turnwise/export';

export interface ImportParams {
  /** The file's name, which may tell what it is. */
  readonly name: string;
  /** Its bytes, in base64. */
  readonly base64: string;
  /** Whether to leave out what a web page has around the interview: menu and footer. */
  readonly withoutPage?: boolean;
}

export interface Imported {
  readonly text?: string;
  /** What the file has and a transcript cannot hold, in sentences. */
  readonly lost?: readonly string[];
  /** Why it cannot be read, in a sentence. */
  readonly refused?: string;
}

export interface ExportsParams {
  readonly textDocument: { readonly uri: string };
  /** Whether what is around the interview is to be kept, too: a page's menu and foot, comments, the head of a mail. */
  readonly withSurroundings?: boolean;
}

export interface ExportChoice {
  /** What `turnwise/export` calls the format. */
  readonly format: string;
  readonly name: string;
  /** What names of such files end with, without the dot, the usual one first. */
  readonly endings: readonly string[];
  /** What would be lost, in sentences. Left out for a long transcript, where that takes too long to find out. */
  readonly lost?: readonly string[];
  /** Whether the transcript has surroundings, which are kept only where that is wanted. Left out as `lost` is. */
  readonly hasSurroundings?: boolean;
  /** Why it cannot be written in this format, in a sentence. */
  readonly refused?: string;
}

export interface ExportParams extends ExportsParams {
  readonly format: string;
}

export interface Exported {
  /** The bytes of the file, in base64. */
  readonly base64?: string;
  /** What was lost, in sentences. */
  readonly lost?: readonly string[];
  /** The talk's own title; left out where it has none. */
  readonly title?: string;
  /** Why it cannot be written, in a sentence. */
  readonly refused?: string;
}
