import type { ColumnSpan } from './model';

/**
 * The sentences of one line, in columns, without the space around them. A line of blanks has none; a line without an
 * end mark is one sentence.
 *
 * `Intl.Segmenter` is not used: it cuts behind `Mr.`, and V8 hands out a copy of the whole input with every segment, so
 * that a line of 1 MB takes all memory there is.
 */
export function sentencesOf(line: string, from = 0): readonly ColumnSpan[] {
  const spans: ColumnSpan[] = [];
  let start = from;
  END.lastIndex = from;
  for (let match = END.exec(line); match !== null; match = END.exec(line)) {
    if (match[0].startsWith('.') && ABBREVIATION.test(line.slice(Math.max(start, match.index - 12), match.index)))
      continue;
    push(spans, line, start, match.index + match[0].length);
    start = match.index + match[0].length;
  }
  push(spans, line, start, line.length);
  return spans;
}

/** How many words a text has; a Chinese or Japanese text is cut into words by dictionary. */
export function countWords(text: string): number {
  const spaced = text.match(WORD)?.length ?? 0;
  // Almost all text is spaced, and a dictionary is a hundred times slower than counting gaps.
  if (!UNSPACED.test(text)) return spaced;
  return (text.match(RUN) ?? []).reduce((words, run) => words + countByDictionary(run), 0);
}

/**
 * End marks with the quotes and brackets that close behind them; a Latin mark ends a sentence only before a space. A row
 * of them is tried from its first one alone, or a line of dots (`Contents.....3`) would take the square of its length.
 */
const END =
  /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s|$)|[?!](?=\p{Lo})|[。！？؟۔।]+["'”’」』）)]*|;(?<=\p{Script=Greek}[\s\p{L}]{0,20};)(?=\s|$)/gu;

/** A full stop behind one of these ends no sentence: titles, initials, and some that stand before numbers and names. */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:mr|mrs|ms|dr|st|prof|rev|hon|gen|col|sgt|capt|lt|sen|rep|gov|pres|jr|sr|vs|no|hr|fr|mme|mlle|sra|srta|e\.g|i\.e|approx|\p{Lu}(?:\.\p{Lu})*)$/iu;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;
const RUN = /[\p{L}\p{N}\p{M}'’.-]{1,200}/gu;
const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

function push(spans: ColumnSpan[], line: string, from: number, to: number): void {
  const said = line.slice(from, to);
  const trimmed = said.trim();
  if (trimmed === '') return;
  const start = from + said.indexOf(trimmed);
  spans.push({ from: start, to: start + trimmed.length });
}

function countByDictionary(run: string): number {
  let words = 0;
  for (const { isWordLike } of WORDS.segment(run)) if (isWordLike === true) words++;
  return words;
}
