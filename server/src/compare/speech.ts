import type { Transcript, Turn } from '../model/transcript';

/** What is said in a transcript, word by word, and under which label each word stands. */
export interface Speech {
  /** All words, those outside of turns too; a turn without words has one empty word, so that it has a place. */
  readonly words: readonly string[];
  /** The part to which each word belongs: an index in `parts`. */
  readonly owners: readonly number[];
  /** In the text's order: turns, and between them what belongs to nobody. */
  readonly parts: readonly Part[];
}

/** A turn, or a stretch of lines that belong to nobody. */
export interface Part {
  /** Undefined for what belongs to nobody. */
  readonly turn: Turn | undefined;
  readonly line: number;
  /** Where its words stand in `words`: half-open. */
  readonly from: number;
  readonly to: number;
}

/**
 * The words of a transcript. Blank lines, wrapping, emphasis, signs by themselves and times are no words, so that texts that differ in nothing
 * else are equal here. In scripts without blanks each character is a word. What stands inside a turn and is not said, such
 * as a heading, counts as if it stood behind it.
 */
export function speechIn({ turns, lines, silent }: Transcript): Speech {
  const words: string[] = [];
  const owners: number[] = [];
  const parts: Part[] = [];
  const add = (turn: Turn | undefined, line: number, said: readonly string[]) => {
    if (turn === undefined && said.length === 0) return;
    const from = words.length;
    for (const word of said.length === 0 ? [''] : said) {
      words.push(word);
      owners.push(parts.length);
    }
    parts.push({ turn, line, from, to: words.length });
  };
  const textOf = (line: number) => lines.at(line)?.text ?? '';
  const outside = (from: number, to: number) => {
    add(undefined, from, wordsOn(from, to, textOf));
  };
  let end = 0;
  for (const turn of turns) {
    outside(end, turn.line);
    end = turn.endLine + 1;
    const isSaid = (line: number) => !silent.has(line) || line === turn.line;
    const said = (line: number) =>
      line === turn.line ? textOf(line).slice(speechFrom(textOf(line), turn)) : isSaid(line) ? textOf(line) : '';
    add(turn, turn.line, wordsOn(turn.line, end, said));
    add(
      undefined,
      turn.line,
      wordsOn(turn.line, end, (line) => (isSaid(line) ? '' : textOf(line))),
    );
  }
  outside(end, lines.length);
  return { words, owners, parts };
}

/** Where what is said begins on a label's line: behind the label and whatever marks stand behind it (`BT:>>`). */
export function speechFrom(text: string, { textFrom }: Turn): number {
  MARKS.lastIndex = textFrom;
  return textFrom + (MARKS.exec(text)?.[0].length ?? 0);
}

/** Signs that stand by themselves. */
const MARKS = /(?:[^\s\p{L}\p{N}]+(?=\s|$)\s*|[>:*-]+(?=[\p{L}\p{N}]))*/uy;

function wordsOn(from: number, to: number, textOf: (line: number) => string): readonly string[] {
  const words: string[] = [];
  for (let line = from; line < to; line++) words.push(...wordsIn(textOf(line)));
  return words;
}

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;

/** A time in brackets, or one alone: `[00:01:02]`, `(1:02)`, `00:01:02.300`. */
const TIMES = /[[({<#]{0,2}\b\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:-\d)?\b[\])}>#]{0,2}/g;

/** The marks of emphasis at the ends of a word. */
const EMPHASIS = /^[*_`]+|[*_`]+$/g;

function wordsIn(text: string): readonly string[] {
  return (text.replace(TIMES, ' ').match(WORD) ?? [])
    .map((word) => word.replace(EMPHASIS, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}
