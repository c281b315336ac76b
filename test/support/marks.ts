import type { Range } from '../../server/src/text/range';

/** A little document with its marks taken out. */
export interface Marked {
  readonly text: string;
  /** Where the cursor stood; the end of the text where there is none. */
  readonly offset: number;
  /** In the order of their beginnings, the outer before the inner. */
  readonly ranges: readonly Range[];
}

/**
 * Reads a little document: `|` is the cursor, `[[` and `]]` enclose ranges, which may nest. A single bracket is text,
 * for transcripts are full of `[laughs]`. The document may be indented along with the code around it.
 *
 *     read(`
 *       Ann: Did you [[stay]]?|
 *     `)
 */
export function read(marked: string): Marked {
  const open: number[] = [];
  const ranges: Range[] = [];
  let text = '';
  let offset: number | undefined;
  for (const [piece] of dedent(marked).matchAll(/\[\[|\]\]|\||[^[\]|]+|[[\]]/g)) {
    if (piece === '[[') open.push(text.length);
    else if (piece === ']]') ranges.push({ from: open.pop() ?? 0, to: text.length });
    else if (piece === '|') offset = text.length;
    else text += piece;
  }
  return { text, offset: offset ?? text.length, ranges: ranges.sort(outerFirst) };
}

/** The document with its ranges marked; what `read` undoes. Two of these side by side show a difference at a glance. */
export function show(text: string, ranges: readonly Range[]): string {
  const marks = ranges.flatMap(({ from, to }, nth) => [
    { at: from, order: 1 + nth, mark: '[[' },
    { at: to, order: to === from ? 1.5 + nth : -nth, mark: ']]' },
  ]);
  return marks
    .sort((a, b) => b.at - a.at || b.order - a.order)
    .reduce((shown, { at, mark }) => shown.slice(0, at) + mark + shown.slice(at), text);
}

/** The text without the indentation that all its lines share and without the line breaks next to the quotes. */
export function dedent(text: string): string {
  const lines = text
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '')
    .split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const shared = Math.min(...indents, Infinity);
  return lines.map((line) => line.slice(Number.isFinite(shared) ? shared : 0)).join('\n');
}

function outerFirst(a: Range, b: Range): number {
  return a.from - b.from || b.to - a.to;
}
