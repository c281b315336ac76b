import type { BlankLines } from '../../declarations/profiles';
import type { Snapshot } from '../../document/snapshot';
import type { TextChange } from '../../text/change';
import { gapBefore } from './layout';
import { isRow, matterLines } from './untouched';

/**
 * Takes blanks off the ends of lines of speech. Two or more stay where another line follows, for in Markdown they break
 * the line there: verse would become prose. At the end of a paragraph they do nothing.
 */
export function lineEndChanges(snapshot: Snapshot, between: BlankLines | undefined): readonly TextChange[] {
  const { text, lines, transcript } = snapshot;
  const matter = matterLines(snapshot);
  const changes: TextChange[] = [];
  for (const turn of transcript.turns) {
    const next = transcript.turns[turn.index + 1];
    const parts = next !== undefined && between === 1 && gapBefore(snapshot, next) === 0;
    for (let line = isRow(lines, turn) ? turn.line + 1 : turn.line; line <= turn.endLine; line++) {
      const written = lines.at(line);
      if (written === undefined || written.blank || matter.has(line)) continue;
      const blanks = BLANKS.exec(written.text)?.[0] ?? '';
      const goesOn = lines.at(line + 1)?.blank === false && !(parts && line === turn.endLine);
      // A tab behind a label may be what makes it one.
      const isLabel = line === turn.line && turn.textFrom >= written.text.length - blanks.length;
      if (blanks === '' || (goesOn && /^ {2,}$/.test(blanks)) || (isLabel && blanks.includes('\t'))) continue;
      changes.push({ from: text.lineEnd(line) - blanks.length, to: text.lineEnd(line), insert: '' });
    }
  }
  return changes;
}

/** Looked for from a place where none stand before, so that a long line of blanks costs no more than its length. */
const BLANKS = /(?<![ \t])[ \t]+$/;
