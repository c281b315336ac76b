import type { LineView } from './fact';

/** Lines that were written anew: from `first` on `old` gave way to `now`; `before` and `behind` are their neighbours. */
export interface Rewritten<L extends LineView = LineView> {
  readonly first: number;
  readonly old: readonly L[];
  readonly now: readonly L[];
  readonly before: L | undefined;
  readonly behind: L | undefined;
}

/**
 * What a reading decided by a sum over many lines, for which a fact of each would be too fine: most lines may change without
 * another decision. It looks at the text of lines by itself, and so has to be asked about every change.
 */
export interface Sum {
  /** The same sum after some lines were written anew; undefined where it could lead to another decision. */
  after(rewritten: Rewritten): Sum | undefined;
}
