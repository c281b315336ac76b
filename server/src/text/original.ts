import type { TextChange } from './change';
import type { SourceText } from './sourceText';

/**
 * Makes changes in a text whose line ends must survive. `text` is the same text as analysis sees it, every line break
 * counting one, and the changes are offsets in it; `original` may mix `\n`, `\r\n` and `\r`. A line break that a change
 * inserts is written as the one on that line, or else the first in the document.
 */
export function changeOriginal(original: string, text: SourceText, changes: readonly TextChange[]): string {
  const lines = originalLines(original);
  const at = (offset: number) => {
    const { line, column } = text.placeAt(offset);
    return (lines[line]?.start ?? original.length) + column;
  };
  const breakAt = (offset: number) => lines[text.placeAt(offset).line]?.end ?? lines[0]?.end ?? '\n';
  const parts: string[] = [];
  let done = 0;
  for (const { from, to, insert } of [...changes].sort((a, b) => a.from - b.from || a.to - b.to)) {
    parts.push(original.slice(done, at(from)), insert.replace(/\r\n?|\n/g, breakAt(from)));
    done = at(to);
  }
  return joined([...parts, original.slice(done)]);
}

/**
 * Where all between a lone `\r` and a `\n` goes away, the two must not become one line break. Each part is held against
 * the one before it, not against all before it: to look at its end, V8 would copy that text for every part.
 */
function joined(parts: readonly string[]): string {
  const written = parts.filter((part) => part !== '');
  const breaks = written.map((part, at) => written[at - 1]?.endsWith('\r') === true && part.startsWith('\n'));
  return written.map((part, at) => (breaks[at] === true ? `\n${part}` : part)).join('');
}

interface OriginalLine {
  readonly start: number;
  /** Its line break; the last line has none. */
  readonly end: string | undefined;
}

function originalLines(original: string): readonly OriginalLine[] {
  const lines: OriginalLine[] = [];
  let start = 0;
  for (const { 0: end, index } of original.matchAll(/\r\n?|\n/g)) {
    lines.push({ start, end });
    start = index + end.length;
  }
  return [...lines, { start, end: undefined }];
}
