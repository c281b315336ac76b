import { readLine } from '../../syntax/line';
import type { Line } from '../../syntax/line';
import type { TextChange } from '../../text/change';
import type { SourceText } from '../../text/sourceText';
import { labelKey } from '../../names/key';
import { perObject } from '../../text/perObject';
import type { Transcript, Turn } from '../../model/transcript';

/**
 * The change that takes the head away from a turn and leaves its words where they are, as a paragraph of the turn
 * before. Undefined where something else would go with the head or would be left of its marks (a time, the cells of a
 * table, a mark of emphasis that is closed behind the head or was opened before it), and where the words would no longer
 * be read as speech: `Note: …`, `# …`.
 */
export function withoutHead(text: SourceText, transcript: Transcript, turn: Turn): TextChange | undefined {
  const start = text.lineStart(turn.line);
  const line = text.lineText(turn.line);
  const { from, to } = turn.headSpan;
  const marks = [line.slice(0, turn.labelSpan.from), line.slice(turn.labelSpan.to, to)] as const;
  if (turn.timeSpan !== undefined || !isClosed(marks)) return undefined;
  if (line.slice(to).trim() !== '') {
    const said = line.slice(turn.textFrom);
    return isSpeech(transcript, readLine(said))
      ? { from: start + from, to: start + turn.textFrom, insert: '' }
      : undefined;
  }
  // The label has its line to itself: its line goes, with the blank ones below.
  let first = turn.line + 1;
  while (first < turn.endLine && transcript.lines.at(first)?.blank === true) first++;
  const said = transcript.lines.at(first);
  return said !== undefined && isSpeech(transcript, said)
    ? { from: start, to: text.lineStart(first), insert: '' }
    : undefined;
}

/** Whether a line at the beginning of a paragraph bears no label, and is no heading or the like. */
function isSpeech(transcript: Transcript, { text, blank, aside, shapes }: Line): boolean {
  if (blank || aside !== undefined) return false;
  const known = labelsOf(transcript);
  return !shapes.some(
    ({ strength, label }) => strength === 'strong' || known.has(labelKey(text.slice(label.from, label.to))),
  );
}

const labelsOf = perObject(
  ({ participants }: Transcript): ReadonlySet<string> =>
    new Set(participants.flatMap(({ labels }) => labels.map(({ label }) => labelKey(label)))),
);

/** Whether around a label there are but a separator and marks of emphasis, each opened and closed. */
function isClosed([before, behind]: readonly [before: string, behind: string]): boolean {
  if (!/^[\s*_]*$/.test(before) || !/^[\s*_:：.;–—-]*$/.test(behind)) return false;
  return before.replace(/\s/g, '').length === (behind.match(/[*_]/g)?.length ?? 0);
}
