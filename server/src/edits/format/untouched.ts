import { perObject } from '../../text/perObject';
import type { Transcript, Turn } from '../../model/transcript';
import type { LineSpan } from '../../text/range';
import type { Snapshot } from '../../document/snapshot';
import type { Line } from '../../syntax/line';
import type { ChunkedList } from '../../text/chunkedList';
import type { Trait } from '../../syntax/shape';

/** Whether a document is of a format in which every blank and every line counts: captions, or tiers for programs. */
export function isData({ lines, transcript: { turns, matter } }: Snapshot): boolean {
  if (/^(?:WEBVTT\b|@(?:UTF8|Begin)\b)/.test(lines.at(0)?.text ?? '')) return true;
  if (turns.some((turn) => hasTrait(lines, turn, 'format'))) return true;
  return matter.some(({ kind, line }) => kind === 'time' && isCueAt(lines, line));
}

/** Whether times of a cue stand on a line, or right below the number that does. */
function isCueAt(lines: ChunkedList<Line>, line: number): boolean {
  return [lines.at(line), lines.at(line + 1)].some((one) => one?.text.includes('-->'));
}

/** Whether a turn is a row of a table or of a log, where one line follows the other. */
export function isRow(lines: ChunkedList<Line>, turn: Turn): boolean {
  return turn.columns !== undefined || hasTrait(lines, turn, 'rows') || /^\s*\|/.test(lines.at(turn.line)?.text ?? '');
}

function hasTrait(lines: ChunkedList<Line>, { line, labelSpan }: Turn, trait: Trait): boolean {
  const shape = lines.at(line)?.shapes.find(({ label }) => label.from === labelSpan.from && label.to === labelSpan.to);
  return shape?.traits.has(trait) === true;
}

/** The lines inside the interview that are no speech, blank ones in blocks of code among them. */
export function matterLines({ transcript }: Snapshot): ReadonlySet<number> {
  return linesOfMatter(transcript);
}

const linesOfMatter = perObject(({ matter, body }: Transcript): ReadonlySet<number> => {
  const inside = matter.filter(
    ({ line, endLine }) => body !== undefined && endLine >= body.line && line <= body.endLine,
  );
  return new Set(inside.flatMap(linesOf));
});

function linesOf({ line, endLine }: LineSpan): readonly number[] {
  return Array.from({ length: endLine + 1 - line }, (_, at) => line + at);
}

/** Whether there is a line, and nothing but blanks and tabs on it: a page's end or a wide blank is something. */
export function isEmpty(line: string | undefined): boolean {
  return line !== undefined && /^[ \t]*$/.test(line);
}
