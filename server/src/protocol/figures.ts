import type { Figures as AnyFigures } from '../shapes/figures';

/** Request `turnwise/figures`, `{ textDocument: { uri } }` to `Figures`, or null: what `turnwise stats` counts of a transcript. */
export const FIGURES = 'turnwise/figures';

/** The speakers have the order of those of `turnwise/timeline`. */
export type Figures = AnyFigures;

export interface FiguresParams {
  readonly textDocument: { readonly uri: string };
}

/**
 * Request `turnwise/firstWords`, `FirstWordsParams` to `string[]`, or null: how turns begin, for those of them that a list
 * shows.
 */
export const FIRST_WORDS = 'turnwise/firstWords';

export interface FirstWordsParams {
  readonly textDocument: { readonly uri: string };
  /** The first turn, and the one behind the last, as indices of the columns of `turnwise/timeline`. */
  readonly from: number;
  readonly to: number;
}
