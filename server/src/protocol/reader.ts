import type { Tag } from '../shapes/markup';

/**
 * Request `turnwise/reader`: how a transcript is set, or what of that is another than it was told last. `ReaderParams` to
 * `Reading`, or null.
 */
export const READER = 'turnwise/reader';

export interface ReaderParams {
  readonly textDocument: { readonly uri: string };
  /** The `edition` that the client has; left out where it has none. */
  readonly edition?: number;
}

export interface Reading {
  readonly edition: number;
  /** Of the pieces of the client's edition, which go, and which come in their place. Without such an edition all come. */
  readonly from: number;
  readonly removed: number;
  readonly pieces: readonly SetPiece[];
  /** The language of the talk as HTML names it, and its direction. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Whether lines are broken at a column, and so are no paragraphs' ends. */
  readonly isWrapped: boolean;
}

/** An element of the page, and how many lines of the text it and what stands before the next one take. */
export interface SetPiece {
  readonly lines: number;
  readonly markup: Tag;
}
