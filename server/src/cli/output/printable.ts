/** A text for a terminal: what would move the cursor, change colours or turn the direction of writing is made visible. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '\uFFFD');
}

/** How many columns of a terminal a text takes: Chinese, Japanese and Korean characters are two wide, marks none. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  return Array.from(text).reduce(
    (width, character) => width + (NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1),
    0,
  );
}

/** The largest of many numbers, at least 0. `Math.max(...numbers)` ends in an error where there are a hundred thousand. */
export function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

/** Fills a text with spaces up to a width; a longer one stays as it is. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** A number with its sign, to two places. */
export function signed(number: number): string {
  const text = rounded(number);
  return number > 0 && text !== '0' ? `+${text}` : text;
}

/** A number to two places. */
export function rounded(number: number): string {
  return String(Math.round(number * 100) / 100 || 0);
}

/** A text in lines of at most so many columns, broken between words; a longer word stands alone, whole. */
export function wrapped(text: string, width: number): readonly string[] {
  if (widthOf(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

const UNPRINTABLE = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;
const PLAIN = /^[\u0020-\u024F]*$/;
const NO_WIDTH = /[\p{M}\p{Cf}]/u;
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60\p{Emoji_Presentation}]/u;
