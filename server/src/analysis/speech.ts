import type { Line } from '../syntax/line';
import type { Sentence } from './asks';
import { sentencesIn } from './asks';
import { perLine } from './memo';
import type { ColumnSpan, LineSpan } from './model';
import { countWords } from './sentences';

/** A sentence at its line. */
export interface Said extends ColumnSpan {
  readonly line: number;
}

/** What is said in one turn, as far as questions need to know. */
export interface Speech {
  /** How much is said, in characters: what roles compare, at a tenth of the price of words. */
  readonly size: number;
  readonly words: number;
  /** Its text in one line if that is short, else its first characters. */
  readonly opening: string;
  readonly short: boolean;
  readonly first: Said | undefined;
  /** Where the first sentence that asks or prompts stands; a search, for those who show it. */
  readonly firstAsk: Said | undefined;
  /** Whether the turn asks: near its end, or anywhere in a short one. */
  readonly asks: boolean;
  /** Whether its very last sentence asks. */
  readonly endsAsking: boolean;
  /** Whether all of a brief turn asks: its first sentence and its last. */
  readonly asksOnly: boolean;
}

/** A document's lines, and those on which nothing is spoken. */
export interface Spoken {
  readonly lines: readonly Line[];
  readonly silent: ReadonlySet<number>;
}

/** Beyond so many characters a turn is no thanks, greeting or interjection. */
const SHORT = 600;

/** Turns of up to so many words ask wherever in them a question stands; longer ones only near their end. */
const BRIEF = 70;

/** A turn of up to so many characters has no more words than that, and one of more than so many has more, in any script. */
const SURELY_BRIEF = 110;
const SURELY_LONG = 1000;

/**
 * Reads what a turn says, from the column `textFrom` of its first line on; each part when somebody asks for it. Lines
 * remember their own part, so that only changed lines are read anew. Of a long turn only the end is searched for
 * questions, until somebody wants to know where its first one stands.
 */
export function speechOf(text: Spoken, { line, endLine }: LineSpan, textFrom: number): Speech {
  return new SpeechOfTurn(text, { line, endLine, textFrom });
}

class SpeechOfTurn implements Speech {
  readonly size: number;
  private counted: number | undefined;
  private opened: { readonly text: string; readonly complete: boolean } | undefined;
  private closing: readonly Sentence[] | undefined;
  private asking: { readonly at: Said | undefined } | undefined;

  constructor(
    private readonly text: Spoken,
    private readonly span: Stretch,
  ) {
    this.size = sizeOf(text, span);
  }

  get words(): number {
    return (this.counted ??= sumWords(this.text, this.span));
  }

  get opening(): string {
    return this.beginning.text;
  }

  get short(): boolean {
    return this.beginning.complete;
  }

  get first(): Said | undefined {
    return firstSentence(this.text, this.span);
  }

  get firstAsk(): Said | undefined {
    return (this.asking ??= { at: firstAsk(this.text, this.span) }).at;
  }

  get asks(): boolean {
    return this.isBrief ? this.firstAsk !== undefined : this.last.some(({ asks }) => asks !== undefined);
  }

  get endsAsking(): boolean {
    return this.last.at(-1)?.asks === 'question';
  }

  get asksOnly(): boolean {
    return this.isBrief && this.last[0]?.asks === 'question' && this.startsAsking;
  }

  private get isBrief(): boolean {
    return this.size <= SURELY_BRIEF || (this.size <= SURELY_LONG && this.words <= BRIEF);
  }

  private get startsAsking(): boolean {
    const { first, firstAsk: ask } = this;
    return first?.line === ask?.line && first?.from === ask?.from;
  }

  private get beginning() {
    return (this.opened ??= openingOf(this.text, this.span));
  }

  private get last(): readonly Sentence[] {
    return (this.closing ??= lastSentences(this.text, this.span));
  }
}

/** The lines of a turn, and where its text begins on the first of them. */
interface Stretch extends LineSpan {
  readonly textFrom: number;
}

function sentencesAt({ lines, silent }: Spoken, { line, textFrom }: Stretch, at: number): readonly Sentence[] {
  const written = lines[at];
  return written === undefined || written.blank || silent.has(at)
    ? []
    : sentencesIn(written, at === line ? textFrom : 0);
}

/** How many sentences at the end of a long turn may ask. */
const LAST = 2;

function lastSentences(text: Spoken, span: Stretch): readonly Sentence[] {
  let last: readonly Sentence[] = [];
  for (let at = span.endLine; at >= span.line && last.length < LAST; at--)
    last = [...sentencesAt(text, span, at), ...last].slice(-LAST);
  return last;
}

function firstSentence(text: Spoken, span: Stretch): Said | undefined {
  for (let at = span.line; at <= span.endLine; at++) {
    const [first] = sentencesAt(text, span, at);
    if (first !== undefined) return { line: at, from: first.from, to: first.to };
  }
  return undefined;
}

function firstAsk(text: Spoken, span: Stretch): Said | undefined {
  for (let at = span.line; at <= span.endLine; at++) {
    const asking = sentencesAt(text, span, at).find(({ asks }) => asks !== undefined);
    if (asking !== undefined) return { line: at, from: asking.from, to: asking.to };
  }
  return undefined;
}

function openingOf(
  { lines, silent }: Spoken,
  { line: first, endLine, textFrom }: Stretch,
): { readonly text: string; readonly complete: boolean } {
  let text = '';
  for (let at = first; at <= endLine; at++) {
    const line = lines[at];
    if (line === undefined || line.blank || silent.has(at)) continue;
    const said = line.text.slice(at === first ? textFrom : 0, (at === first ? textFrom : 0) + SHORT + 1);
    text = text === '' ? said : `${text} ${said}`;
    if (text.length > SHORT) return { text: text.trim(), complete: false };
  }
  return { text: text.trim(), complete: true };
}

const wordsIn = perLine(({ text }, from) => countWords(from === 0 ? text : text.slice(from)));

function sumWords({ lines, silent }: Spoken, { line: first, endLine, textFrom }: Stretch): number {
  let words = 0;
  for (let at = first; at <= endLine; at++) {
    const line = lines[at];
    if (line !== undefined && !line.blank && !silent.has(at)) words += wordsIn(line, at === first ? textFrom : 0);
  }
  return words;
}

function sizeOf({ lines, silent }: Spoken, { line: first, endLine, textFrom }: Stretch): number {
  let size = -textFrom;
  for (let at = first; at <= endLine; at++) {
    const line = lines[at];
    if (line !== undefined && (at === first || !(line.blank || silent.has(at)))) size += line.text.length;
  }
  return size;
}
