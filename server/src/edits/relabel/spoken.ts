import type { Snapshot } from '../../document/snapshot';
import type { Range } from '../../text/range';

/**
 * All that is said in a text, without labels and blanks: what no action of this folder may change. Stretches of the text
 * can be left `out`, in offsets: marks that were taken for speech, and are none.
 */
export function spoken({ text, lines, transcript: { turns, silent } }: Snapshot, out: readonly Range[] = []): string {
  const said: string[] = [];
  const hear = (line: number, column: number): void => {
    const from = text.lineStart(line);
    said.push(without(lines.at(line)?.text ?? '', from, out).slice(column));
  };
  for (const { line: first, endLine, textFrom } of turns) {
    hear(first, textFrom);
    for (let line = first + 1; line <= endLine; line++) if (!silent.has(line)) hear(line, 0);
  }
  return squeezed(said.join(''));
}

/** A text without blanks. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

/** A line that begins at an offset, with blanks in place of what is left out, so that columns stay. */
function without(line: string, start: number, out: readonly Range[]): string {
  return out.reduce((text, { from, to }) => {
    const [a, b] = [Math.max(0, from - start), Math.min(line.length, to - start)];
    return a < b ? text.slice(0, a) + ' '.repeat(b - a) + text.slice(b) : text;
  }, line);
}
