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
  readonly words: number;
  /** Its text in one line if that is short, else its first characters. */
  readonly opening: string;
  readonly short: boolean;
  readonly first: Said | undefined;
  /** Where the first sentence that asks or prompts stands; a search, for those who show it. */
  readonly firstAsk: () => Said | undefined;
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

/**
 * Reads what a turn says, from the column `textFrom` of its first line on. Lines remember their own part, so that only
 * changed lines are read anew. Of a long turn only the end is searched for questions, until somebody wants to know where
 * its first one stands.
 */
export function speechOf(text: Spoken, { line, endLine }: LineSpan, textFrom: number): Speech {
  const span = { line, endLine, textFrom };
  const words = sumWords(text, span);
  const opening = openingOf(text, span);
  const last = lastSentences(text, span);
  return {
    words,
    opening: opening.text,
    short: opening.complete,
    first: firstSentence(text, span),
    firstAsk: () => firstAsk(text, span),
    asks: words <= BRIEF ? firstAsk(text, span) !== undefined : last.some(({ asks }) => asks !== undefined),
    endsAsking: last.at(-1)?.asks === 'question',
    asksOnly: words <= BRIEF && last[0]?.asks === 'question' && startsAsking(text, span),
  };
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

function startsAsking(text: Spoken, span: Stretch): boolean {
  const first = firstSentence(text, span);
  const ask = firstAsk(text, span);
  return first?.line === ask?.line && first?.from === ask?.from;
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
