import type { Turn } from '../../model/transcript';
import type { BlankLines } from '../../declarations/profiles';
import type { Snapshot } from '../../document/snapshot';
import type { TextChange } from '../../text/change';
import { gapBefore, gapWanted } from './layout';
import { isEmpty, isRow, matterLines } from './untouched';

/**
 * The blank lines of a transcript, from what stands before the first turn to the end: so many as are wanted between
 * turns, elsewhere at most one; none inside a block of code is touched, and none is added but between turns. Blanks on a
 * blank line go. Behind the last line there is one line break.
 */
export function blankLineChanges(snapshot: Snapshot, between: BlankLines | undefined): readonly TextChange[] {
  const { text, lines, transcript } = snapshot;
  const { body, after } = transcript;
  if (body === undefined) return [];
  const starts = new Map(transcript.turns.map((turn) => [turn.line, turn]));
  const matter = matterLines(snapshot);
  const changes: TextChange[] = [];
  let speaking: Turn | undefined;
  let line = body.line;
  while (isEmpty(lines.at(line - 1)?.text)) line--;
  const end = after?.line ?? body.endLine;
  // At the top of a text a blank line is nobody's.
  for (let first = line === 0 ? body.line : line; first <= end; first = line + 1) {
    for (line = first; isEmpty(lines.at(line)?.text) && !matter.has(line); line++);
    const turn = starts.get(line);
    const before = speaking;
    speaking = turn ?? before;
    // An empty row of a table.
    if (before !== undefined && isRow(lines, before)) continue;
    const gap = turn && gapBefore(snapshot, turn);
    if (turn === undefined || gap === undefined) changes.push(...reduced(snapshot, first, line, 1));
    else if (gap > 0) {
      const isWhole = line - first === gap;
      const wanted = between === undefined ? 1 : gapWanted(snapshot, turn, between);
      changes.push(...(isWhole ? reduced(snapshot, first, line, wanted) : []));
    } else if (between === 1) changes.push({ from: text.lineStart(line), to: text.lineStart(line), insert: '\n' });
  }
  return [...changes, ...lastBreak(snapshot)];
}

/** Leaves at most so many blank lines of those from one line up to another. */
function reduced({ text }: Snapshot, first: number, next: number, most: number): readonly TextChange[] {
  const kept = Math.min(first + most, next);
  const changes: TextChange[] = [];
  for (let line = first; line < kept; line++)
    if (text.lineText(line) !== '') changes.push({ from: text.lineStart(line), to: text.lineEnd(line), insert: '' });
  if (kept < next) changes.push({ from: text.lineStart(kept), to: text.lineStart(next), insert: '' });
  return changes;
}

function lastBreak({ text, lines }: Snapshot): readonly TextChange[] {
  let last = lines.length - 1;
  while (last > 0 && isEmpty(lines.at(last)?.text)) last--;
  const from = text.lineEnd(last);
  const behind = text.slice(from, text.length);
  if (behind === '\n') return [];
  return [behind.startsWith('\n') ? { from: from + 1, to: text.length, insert: '' } : { from, to: from, insert: '\n' }];
}
