import type { Line } from '../syntax/line';
import type { LineAsks } from './asks';
import { asksIn } from './asks';
import { perObjectAt } from './memo';
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
  /** The first sentence that asks or prompts. */
  readonly firstAsk: Said | undefined;
  /** Whether the turn asks: near its end, or anywhere in a short one. */
  readonly asks: boolean;
  /** Whether its very last sentence asks. */
  readonly endsAsking: boolean;
}

/** Beyond so many characters a turn is no thanks, greeting or interjection. */
const SHORT = 600;

/** Turns of up to so many words ask wherever in them a question stands; longer ones only near their end. */
const BRIEF = 70;

/**
 * Reads what a turn says, from the column `textFrom` of its first line on. Lines remember their own part, so that only
 * changed lines are read anew.
 */
export function speechOf(lines: readonly Line[], { line, endLine }: LineSpan, textFrom: number): Speech {
  const evidence = evidenceOf(lines, line, endLine, textFrom);
  const words = sumWords(lines, line, endLine, textFrom);
  const { text, complete } = openingOf(lines, line, endLine, textFrom);
  const last = evidence.sentences.slice(-2);
  const isLate = ({ line: at, from }: Said) => last.some((said) => said.line === at && said.from === from);
  const asks = [...evidence.asking, ...evidence.prompting];
  return {
    words,
    opening: text,
    short: complete,
    first: evidence.sentences[0],
    firstAsk: asks.sort((a, b) => a.line - b.line || a.from - b.from)[0],
    asks: words <= BRIEF ? asks.length > 0 : asks.some(isLate),
    endsAsking: evidence.asking.some(({ line: at, from }) => at === last.at(-1)?.line && from === last.at(-1)?.from),
  };
}

interface Evidence {
  readonly sentences: readonly Said[];
  readonly asking: readonly Said[];
  readonly prompting: readonly Said[];
}

function evidenceOf(lines: readonly Line[], first: number, last: number, textFrom: number): Evidence {
  const sentences: Said[] = [];
  const asking: Said[] = [];
  const prompting: Said[] = [];
  for (let at = first; at <= last; at++) {
    const line = lines[at];
    if (line === undefined || line.blank) continue;
    const asks: LineAsks = asksIn(line, at === first ? textFrom : 0);
    for (const span of asks.sentences) sentences.push({ line: at, ...span });
    for (const span of asks.asking) asking.push({ line: at, ...span });
    for (const span of asks.prompting) prompting.push({ line: at, ...span });
  }
  return { sentences, asking, prompting };
}

function openingOf(
  lines: readonly Line[],
  first: number,
  last: number,
  textFrom: number,
): { readonly text: string; readonly complete: boolean } {
  let text = '';
  for (let at = first; at <= last; at++) {
    const line = lines[at];
    if (line === undefined) continue;
    text += ` ${line.text.slice(at === first ? textFrom : 0, SHORT + 1)}`;
    if (text.length > SHORT) return { text: text.trim(), complete: false };
  }
  return { text: text.trim(), complete: true };
}

const wordsIn = perObjectAt(({ text }: Line, from) => countWords(from === 0 ? text : text.slice(from)));

function sumWords(lines: readonly Line[], first: number, last: number, textFrom: number): number {
  let words = 0;
  for (let at = first; at <= last; at++) {
    const line = lines[at];
    if (line !== undefined) words += wordsIn(line, at === first ? textFrom : 0);
  }
  return words;
}
