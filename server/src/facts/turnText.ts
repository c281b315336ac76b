import type { Matter } from '../model/matter';
import type { Participant, Turn, TurnText } from '../model/transcript';
import type { Line } from '../syntax/line';
import { perLine } from '../syntax/perLine';
import type { ChunkedList } from '../text/chunkedList';
import { perObject } from '../text/perObject';
import type { Spoken } from './spokenLines';

/** A document, as far as turns by themselves are made of it. */
export interface TurnsIn extends Spoken {
  readonly matter: readonly Matter[];
}

/** A turn by itself, and the one that follows it, if one does; the same object as before where it says the same. */
export function turnText(document: TurnsIn, turn: Turn, next: Turn | undefined): TurnText {
  const first = document.lines.at(turn.line);
  const kept = first && latest(first);
  const end = next?.line ?? turn.endLine + 1;
  const before = kept?.text && areLines(kept.text.lines, document.lines, turn.line, end) ? kept.text : undefined;
  const text = textOf(document, turn, before?.lines ?? document.lines.slice(turn.line, end));
  if (before !== undefined && isSame(before, text)) return before;
  if (kept !== undefined) kept.text = text;
  return text;
}

/** The turn that begins with a line in the latest version. */
const latest = perLine((): { text: TurnText | undefined } => ({ text: undefined }));

function textOf({ lines: all, silent, matter, width }: TurnsIn, turn: Turn, lines: readonly Line[]): TurnText {
  const { line, participant } = turn;
  const end = line + lines.length;
  return {
    label: turn.label,
    labelSpan: turn.labelSpan,
    headSpan: turn.headSpan,
    timeSpan: turn.timeSpan,
    textFrom: turn.textFrom,
    columns: turn.columns,
    kind: turn.kind,
    lines,
    line: 0,
    endLine: turn.endLine - line,
    silent: among(silent, line, end),
    headings: among(headingLines(matter), line, end),
    width,
    opens: all.at(line - 1)?.blank !== false,
    speaker: idOf(participant),
    role: participant.role,
    found: undefined,
  };
}

/** What stands for a participant in what is remembered: the commonest of their labels, which nobody else bears. */
export function idOf({ labels }: Participant): string {
  return labels[0]?.label ?? '';
}

/** Headings of one line. */
const headingLines = perObject(
  (matter: readonly Matter[]): ReadonlySet<number> =>
    new Set(matter.flatMap(({ kind, line, endLine }) => (kind === 'heading' && line === endLine ? [line] : []))),
);

/** Those of some lines that stand in a turn, counted from its first. */
function among(lines: ReadonlySet<number>, from: number, to: number): ReadonlySet<number> {
  let found: Set<number> | undefined;
  if (lines.size > 0)
    for (let line = from; line < to; line++) if (lines.has(line)) (found ??= new Set()).add(line - from);
  return found ?? NONE;
}

const NONE: ReadonlySet<number> = new Set();

/** Whether two turns of the same lines say the same. */
function isSame(a: TurnText, b: TurnText): boolean {
  return (
    a.endLine === b.endLine &&
    a.width === b.width &&
    a.opens === b.opens &&
    a.label === b.label &&
    // A line that stays the same object has the same spans.
    a.labelSpan === b.labelSpan &&
    a.headSpan === b.headSpan &&
    a.timeSpan === b.timeSpan &&
    a.textFrom === b.textFrom &&
    a.columns === b.columns &&
    a.kind === b.kind &&
    a.speaker === b.speaker &&
    a.role === b.role &&
    haveSame(a.silent, b.silent) &&
    haveSame(a.headings, b.headings)
  );
}

function haveSame(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a === b || (a.size === b.size && [...a].every((line) => b.has(line)));
}

function areLines(lines: readonly Line[], among: ChunkedList<Line>, from: number, to: number): boolean {
  return lines.length === to - from && lines.every((line, at) => line === among.at(from + at));
}
