import type { Snapshot } from '../../document/snapshot';

/** All that is said in a text, without labels and blanks: what no action of this folder may change. */
export function spoken({ lines, transcript: { turns, silent } }: Snapshot): string {
  const said: string[] = [];
  for (const { line: first, endLine, textFrom } of turns) {
    said.push(lines.at(first)?.text.slice(textFrom) ?? '');
    for (let line = first + 1; line <= endLine; line++) if (!silent.has(line)) said.push(lines.at(line)?.text ?? '');
  }
  return said.join('').replace(/\s+/g, '');
}
