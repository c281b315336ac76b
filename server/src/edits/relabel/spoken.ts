import type { Snapshot } from '../../document/snapshot';
import { spokenLines } from '../../facts/spokenLines';
import type { Range } from '../../text/range';

/**
 * All that is said in a text, without labels and blanks: what no action of this folder may change. Stretches of the text
 * can be left `out`, in offsets: marks that were taken for speech, and are none.
 */
export function spoken({ text, lines, transcript }: Snapshot, out: readonly Range[] = []): string {
  const { turns, silent } = transcript;
  const said: string[] = [];
  const gone = [...out].sort((a, b) => a.from - b.from);
  // Lines and stretches are both in order, so that each is looked at once.
  let nth = 0;
  const hear = (line: number, column: number, to?: number): void => {
    const from = text.lineStart(line) + column;
    let at = from;
    const end = to === undefined ? text.lineEnd(line) : text.lineStart(line) + to;
    for (let one = gone[nth]; one !== undefined && one.from < end; one = gone[++nth]) {
      if (one.to > at) said.push(text.slice(at, Math.max(at, one.from)));
      at = Math.max(at, one.to);
      if (one.to > end) break;
    }
    said.push(at === from ? (lines.at(line)?.text.slice(column, to) ?? '') : text.slice(Math.min(at, end), end));
  };
  for (const turn of turns) {
    if (turn.columns !== undefined) {
      for (const { line, at, from } of spokenLines(transcript, turn)) hear(at, from, line.text.length);
      continue;
    }
    hear(turn.line, turn.textFrom);
    for (let line = turn.line + 1; line <= turn.endLine; line++) if (!silent.has(line)) hear(line, 0);
  }
  return said.join('').replace(/\s+/g, '');
}
