import { readShape } from './conventions/list';
import type { LabelShape } from './shape';

/** What one line shows by itself, without a look at its neighbours. */
export interface Line {
  readonly text: string;
  readonly blank: boolean;
  /** The label that it could bear. Whether it is one is decided in analysis, for the document as a whole. */
  readonly shape: LabelShape | undefined;
}

const BLANK: Line = { text: '', blank: true, shape: undefined };

/** Reads one line, given without its break. */
export function readLine(text: string): Line {
  if (text === '') return BLANK;
  const blank = text.trim() === '';
  return { text, blank, shape: blank ? undefined : readShape(text) };
}
