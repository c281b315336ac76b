import type { AsideShape } from './aside';
import { readAside } from './aside';
import { readShapes } from './conventions/list';
import type { LabelShape } from './shape';

/** What one line shows by itself, without a look at its neighbours. */
export interface Line {
  readonly text: string;
  readonly blank: boolean;
  /** The labels that it could bear, in different forms. Whether one of them is one is decided in analysis, for the document as a whole. */
  readonly shapes: readonly LabelShape[];
  /** What it is if it is no speech, as far as one line can tell. */
  readonly aside: AsideShape | undefined;
  /** What other rooms have found out about this line alone (`syntax/perLine.ts`); a drawer for each who asks. */
  kept: unknown[] | undefined;
  /** The facts by which readings of whole documents went (`facts/fact.ts`); a drawer for each. */
  answers: unknown[] | undefined;
}

const NONE: readonly LabelShape[] = [];
const BLANK: Line = { text: '', blank: true, shapes: NONE, aside: undefined, kept: undefined, answers: undefined };

/** Reads one line, given without its break. */
export function readLine(text: string): Line {
  if (text === '') return BLANK;
  const blank = text.trim() === '';
  return {
    text,
    blank,
    shapes: blank ? NONE : readShapes(text),
    aside: blank ? undefined : readAside(text),
    kept: undefined,
    answers: undefined,
  };
}
