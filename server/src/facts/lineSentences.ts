import { wantOf } from '../language/asks';
import { sentencesOf } from '../language/sentences';
import { plainBlanks } from '../text/blanks';
import type { Line } from '../syntax/line';
import { perLine } from '../syntax/perLine';
import type { ColumnSpan } from '../text/range';

/** One sentence of a line, and what it wants of another, without a look at who says it. */
export class Sentence implements ColumnSpan {
  private found: 'question' | 'prompt' | 'nothing' | undefined;

  constructor(
    private readonly text: string,
    readonly from: number,
    readonly to: number,
  ) {}

  /** Whether it asks, by its mark or its form, or prompts (`Tell us about the dam.`). Looked at when it is asked for. */
  get asks(): 'question' | 'prompt' | undefined {
    this.found ??= wantOf(plainBlanks(this.text.slice(this.from, this.to)));
    return this.found === 'nothing' ? undefined : this.found;
  }
}

/** The sentences of a line from a column on: behind the label, or 0 for a whole paragraph. */
export const sentencesIn = perLine(readSentences);

/** The same of the end of a long line, from where a word begins. */
export const sentencesAtEnd = perLine(readSentences);

function readSentences({ text }: Line, from: number): readonly Sentence[] {
  return sentencesOf(text, from).map((span) => new Sentence(text, span.from, span.to));
}
