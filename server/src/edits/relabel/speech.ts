import type { Turn } from '../../model/transcript';
import type { Snapshot } from '../../document/snapshot';
import type { Range } from '../../text/range';

/** A paragraph of a turn: lines that follow each other without a blank line, a heading or the like between them. */
export interface Paragraph extends Range {
  readonly line: number;
  readonly endLine: number;
}

/** The first paragraph of what is said in a turn, in offsets without the blanks around it; undefined where nothing is. */
export function firstParagraph(snapshot: Snapshot, turn: Turn): Paragraph | undefined {
  return paragraphFrom(snapshot, turn, turn.line);
}

/** The first paragraph that begins on a line or behind it. */
export function paragraphFrom(snapshot: Snapshot, turn: Turn, from: number): Paragraph | undefined {
  let line = from;
  while (line <= turn.endLine && !isSpoken(snapshot, turn, line)) line++;
  if (line > turn.endLine) return undefined;
  let endLine = line;
  while (endLine < turn.endLine && isSpoken(snapshot, turn, endLine + 1)) endLine++;
  return paragraph(snapshot, turn, line, endLine);
}

/** The last paragraph that ends on a line or before it. */
export function paragraphUpTo(snapshot: Snapshot, turn: Turn, to: number): Paragraph | undefined {
  let endLine = to;
  while (endLine >= turn.line && !isSpoken(snapshot, turn, endLine)) endLine--;
  if (endLine < turn.line) return undefined;
  let line = endLine;
  while (line > turn.line && isSpoken(snapshot, turn, line - 1)) line--;
  return paragraph(snapshot, turn, line, endLine);
}

/** Whether something is spoken on a line of a turn. */
export function isSpoken({ lines, transcript }: Snapshot, turn: Turn, line: number): boolean {
  if (line === turn.line) return (lines.at(line)?.text.slice(turn.textFrom) ?? '').trim() !== '';
  return lines.at(line)?.blank === false && !transcript.silent.has(line);
}

function paragraph({ text }: Snapshot, turn: Turn, line: number, endLine: number): Paragraph {
  const start = line === turn.line ? turn.textFrom : 0;
  const indent = text.lineText(line).slice(start).search(/\S/);
  const from = text.lineStart(line) + start + Math.max(indent, 0);
  return { line, endLine, from, to: text.lineStart(endLine) + text.lineText(endLine).trimEnd().length };
}
