/** Captions in which chevrons mark that another speaks have a line that begins with them; two are a habit. */
const HABIT = 2;
const AT_START = /^\s*>{2,3}\s*\S/gm;

const ESCAPED_AT_START = /^\s*(?:&gt;){2,3}\s*\S/gm;

/** Behind the end of a sentence. */
const INSIDE = /(?<=[.?!…。？！♪\]"'”’)-])[ \t]+(?=>{2,3}[ \t]*\S)/g;

/** `>>Yes.`, without the blank. */
const TIGHT = /^(?<marks>\s*>{2,3})(?=[^\s>])/gm;

/** Whether captions mark so that another speaks. */
export function usesChevrons(texts: readonly string[]): boolean {
  return texts.reduce((sum, text) => sum + (text.match(AT_START)?.length ?? 0), 0) >= HABIT;
}

/** Whether captions mark it with chevrons as web pages have to write them: `&gt;&gt;`. */
export function usesEscapedChevrons(texts: readonly string[]): boolean {
  return texts.reduce((sum, text) => sum + (text.match(ESCAPED_AT_START)?.length ?? 0), 0) >= HABIT;
}

/** The text of such a caption, in which each change of speaker begins a line: programs put one into the middle, too. */
export function atChevrons(text: string): string {
  return text.includes('>>') ? text.replace(INSIDE, '\n').replace(TIGHT, '$<marks> ') : text;
}
