import { isGrammar, isOpener, partNamed } from '../language/words';
import { isInterjection } from '../language/utterance';
import { isTitle } from '../language/titles';
import { isInCapitals } from '../names/labelForm';
import { readLeadIn } from '../syntax/conventions/build';
import type { Line } from '../syntax/line';
import type { ColumnSpan } from '../text/range';
import { fact } from './fact';

/** First words of a line that could be a label without any mark behind it. */
export interface UnmarkedLabel {
  readonly label: string;
  readonly span: ColumnSpan;
  /** From the line's first mark to what is said. */
  readonly head: ColumnSpan;
  /** A time before it. */
  readonly time: ColumnSpan | undefined;
  /** Whether what follows begins as speech does, and is not said of the label's bearer. */
  readonly isSpoken: boolean;
}

/** No label without a mark has more words. */
const MOST_WORDS = 4;

/**
 * The labels that a line could begin with, and have no mark behind them, the shortest first: `Ann` and `Ann Lee` of `Ann Lee Where
 * to?`. None where what follows does not begin as speech does (`AL is late`).
 */
export const unmarkedLabels = fact(
  (line): readonly UnmarkedLabel[] => (STARTS.test(line.text) ? labelsAt(line) : NONE),
  (a, b) => JSON.stringify(a) === JSON.stringify(b),
);

const NONE: readonly UnmarkedLabel[] = [];

/** A capital, or what stands before one: a time, the mark of an item. */
const STARTS = /^\s*[\p{Lu}[(*\d-]/u;

const WORD = /(?<word>\p{Lu}[\p{L}\p{M}\p{N}.'’-]{0,24}|\d{1,3})(?<gap>[ \u2007]+)(?=\S)/duy;

const NAME_TO_END = /^\p{Lu}[\p{L}\p{M}\p{N}.'’-]{0,24}\s*$/u;

function labelsAt({ text }: Line): readonly UnmarkedLabel[] {
  const { line, start, end, times } = readLeadIn(text);
  const found: UnmarkedLabel[] = [];
  let from = end;
  for (let words = 1; words <= MOST_WORDS; words++) {
    WORD.lastIndex = from;
    const { word = '', gap = '' } = WORD.exec(line)?.groups ?? {};
    // A name and nothing else is in a form of its own.
    if (word === '' && NAME_TO_END.test(line.slice(from, from + SHOWN))) return NONE;
    if (word === '') break;
    const label = line.slice(end, from + word.length);
    if (words === 1 && !mayBegin(word)) break;
    from += word.length + gap.length;
    if (!gap.includes('\u2007') && isLabel(label, word))
      found.push({
        label,
        span: { from: end, to: end + label.length },
        head: { from: start, to: from },
        time: times.find(({ to }) => to <= end),
        isSpoken: beginsSpeech(line.slice(from, from + SHOWN), label, gap),
      });
  }
  return found.some(({ isSpoken }) => isSpoken) ? found : NONE;
}

/** So much of what follows is looked at. */
const SHOWN = 30;

/** Words in capitals are initials; other words that open sentences are no names. */
function mayBegin(word: string): boolean {
  const small = word.toLowerCase().replace(/['’.].*$/, '');
  if (word.length === 1) return false;
  return isInCapitals(word) || (!isGrammar(small) && !isOpener(small) && !isInterjection(small));
}

/** Not one that ends with a title, behind which a name follows, with the end of a sentence, or with `I` of what is said. */
function isLabel(label: string, last: string): boolean {
  return !/[.,]$|(?:^|\s)I$/.test(label) && !(last !== label && /^\d/.test(label)) && !endsOpen(label, last);
}

/** `Prime Minister Howard`; but a voice may be an `Unknown Speaker`. */
function endsOpen(label: string, last: string): boolean {
  return isTitle(last) && !isInCapitals(label) && partNamed(label) === undefined;
}

function beginsSpeech(text: string, label: string, gap: string): boolean {
  if (OF_THEM.test(text) || /^[:：;；,.–—|=<>/&+-]/.test(text)) return false;
  return isInCapitals(label) || gap.length > 1 || /^[\p{Lu}\p{Lo}"“”'‘’«„¿¡[(]/u.test(text);
}

/** What is said of somebody, not by them: `Ann Lee is late.`, `AL asks for more time.` */
const OF_THEM = new RegExp(
  String.raw`^(?:is|was|are|were|has|had|have|will|would|did|does|do|can|could|may|might|must|should|and|or|of|for|in|on|at|to|by|from|with|&|(?!this\b|us\b|yes\b)\p{Ll}{2,}(?:s|ed))(?![\p{L}'’])`,
  'u',
);
