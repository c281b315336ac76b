import { DIGIT, has } from '../facts/marks';
import type { Transcript, Turn } from '../model/transcript';
import { stampsOn } from '../observations/time/stamps';
import type { Line } from '../syntax/line';

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
 * The words of a transcript. Blank lines, wrapping, emphasis and signs by themselves are no words, nor are times in brackets,
 * alone on a line or at its beginning, so that texts that differ in nothing else are equal here. In scripts without blanks
 * each character is a word. What stands inside a turn and is not said, such as a heading, counts as if it stood behind it.
 */
export function speechIn({ turns, lines, silent }: Transcript): Speech {
  const words: string[] = [];
  const owners: number[] = [];
  const parts: Part[] = [];
  /** @param first the column from which on the first of these lines counts */
  const add = (
    turn: Turn | undefined,
    [from, to]: readonly [number, number],
    first: number,
    isIn: (line: number) => boolean,
  ) => {
    const start = words.length;
    for (let at = from; at < to; at++) {
      const line = lines.at(at);
      if (line === undefined || line.blank || !isIn(at)) continue;
      for (const word of wordsIn(line, at === from ? first : 0)) words.push(word);
    }
    if (words.length === start && turn !== undefined) words.push('');
    if (words.length === start) return;
    while (owners.length < words.length) owners.push(parts.length);
    parts.push({ turn, line: from, from: start, to: words.length });
  };
  let end = 0;
  for (const turn of turns) {
    add(undefined, [end, turn.line], 0, always);
    end = turn.endLine + 1;
    const isSaid = (line: number) => !silent.has(line) || line === turn.line;
    add(turn, [turn.line, end], speechFrom(lines.at(turn.line)?.text ?? '', turn), isSaid);
    add(undefined, [turn.line, end], 0, (line) => !isSaid(line));
  }
  add(undefined, [end, lines.length], 0, always);
  return { words, owners, parts };
}

const always = () => true;

/** Where what is said begins on a label's line: behind the label and the marks that stand behind it (`BT:>>`). */
export function speechFrom(text: string, { textFrom }: Turn): number {
  MARKS.lastIndex = textFrom;
  return textFrom + (MARKS.exec(text)?.[0].length ?? 0);
}

/** Signs that stand by themselves, and separators that touch a word: a dash or a minus there belongs to what is said. */
const MARKS = /(?:[^\s\p{L}\p{N}]+(?=\s|$)\s*|[>:]+(?=[\p{L}\p{N}]))*/uy;

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;

/** The marks of emphasis at the ends of a word. */
const EMPHASIS = /^[*_`]+|[*_`]+$/g;

/** The words of a line from a column on, composed, so that both ways to write an accent are one. */
function wordsIn(line: Line, from: number): readonly string[] {
  return (withoutTimes(line, from).normalize('NFC').match(WORD) ?? [])
    .map((word) => word.replace(EMPHASIS, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Behind a label a time without brackets is what is said: the turn's own stands in its head. */
function withoutTimes(line: Line, from: number): string {
  let text = '';
  let end = from;
  for (const stamp of has(line, DIGIT) ? stampsOn(line, from) : []) {
    if (from > 0 && /^\d/.test(stamp.text)) continue;
    text += `${line.text.slice(end, stamp.from)} `;
    end = stamp.to;
  }
  return text + line.text.slice(end);
}
