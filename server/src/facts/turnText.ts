import type { Transcript, Turn } from '../model/transcript';
import type { Line } from '../syntax/line';
import { perLine } from '../syntax/perLine';
import { perObject } from '../text/perObject';
import { sameList } from '../text/sameList';
import { ANY, BEGINS_SMALL, COLON, marksIn, MORE } from './marks';
import type { SpokenText, TurnLines } from './spokenLines';

/**
 * A turn by itself: its lines, counted from its first, and what a reading says of them, without a look at the rest of the
 * document. It is the same object in later versions for as long as the same lines follow each other in it, wherever they
 * stand; so what is found in it is remembered with it (`perTurn.ts`).
 */
export interface TurnText extends SpokenText, TurnLines, Pick<Turn, 'labelSpan' | 'headSpan' | 'timeSpan'> {
  /** From the turn's first line to the last one above the next turn; of the last turn, to its end. */
  readonly lines: readonly Line[];
  readonly line: 0;
  /** Where the turn ends; lines behind it belong to nobody. */
  readonly endLine: number;
  /** The lines on which nothing is spoken. */
  readonly silent: ReadonlySet<number>;
  /** What stands on its lines at all; a colon counts behind the label only. */
  readonly marks: number;
  /** What was found in it; a drawer for each question. */
  found: unknown[] | undefined;
}

/** The turns of a transcript, each by itself, in order; the same list where all of them are the same. */
export const turnTexts = perObject((transcript: Transcript): readonly TurnText[] => {
  const { turns } = transcript;
  const texts = turns.map((turn, at) => turnText(transcript, turn, turns[at + 1]?.line ?? turn.endLine + 1));
  return sameList(lists, texts[0], texts);
});

const lists = new WeakMap<TurnText, readonly TurnText[]>();

function turnText(transcript: Transcript, turn: Turn, end: number): TurnText {
  const first = transcript.lines.at(turn.line);
  const kept = first && latest(first);
  if (kept?.text !== undefined && isTextOf(kept.text, transcript, turn, end)) return kept.text;
  const text = readText(transcript, turn, end);
  if (kept !== undefined) kept.text = text;
  return text;
}

/** The turn that begins with a line in the latest version. */
const latest = perLine((): { text: TurnText | undefined } => ({ text: undefined }));

function isTextOf(text: TurnText, { lines, silent, width }: Transcript, turn: Turn, end: number): boolean {
  if (text.lines.length !== end - turn.line || text.endLine !== turn.endLine - turn.line) return false;
  if (text.width !== width || text.textFrom !== turn.textFrom || text.labelSpan !== turn.labelSpan) return false;
  if (text.headSpan !== turn.headSpan || text.timeSpan !== turn.timeSpan) return false;
  return text.lines.every(
    (line, at) => line === lines.at(turn.line + at) && text.silent.has(at) === silent.has(turn.line + at),
  );
}

function readText({ lines, silent, width }: Transcript, turn: Turn, end: number): TurnText {
  const { line, endLine, textFrom, labelSpan, headSpan, timeSpan } = turn;
  const text = {
    lines: lines.slice(line, end),
    line: 0 as const,
    endLine: endLine - line,
    textFrom,
    labelSpan,
    headSpan,
    timeSpan,
    width,
    silent: silentAmong(silent, line, end),
    marks: ANY,
    found: undefined,
  };
  text.marks = marksOf(text);
  return text;
}

function silentAmong(silent: ReadonlySet<number>, from: number, to: number): ReadonlySet<number> {
  let among: Set<number> | undefined;
  for (let line = from; line < to; line++) if (silent.has(line)) (among ??= new Set()).add(line - from);
  return among ?? NONE;
}

function marksOf(turn: TurnText): number {
  const { lines, endLine, timeSpan, textFrom, labelSpan } = turn;
  const said = lines[0]?.text.slice(timeSpan === undefined ? textFrom : labelSpan.to) ?? '';
  const isColon = said.includes(':') || said.includes('：');
  let marks = ANY | (isColon ? COLON : 0) | (endLine > 0 ? MORE : 0) | (beginsSmall(turn) ? BEGINS_SMALL : 0);
  lines.forEach((line, at) => (marks |= at === 0 ? marksIn(line) & ~COLON : marksIn(line)));
  return marks;
}

function beginsSmall({ lines, endLine, silent, textFrom }: TurnText): boolean {
  for (let at = 0; at <= endLine; at++) {
    const line = lines[at];
    if (line === undefined || line.blank || silent.has(at)) continue;
    FIRST.lastIndex = at === 0 ? textFrom : 0;
    const [, first] = FIRST.exec(line.text) ?? [];
    if (first !== undefined) return /\p{Ll}/u.test(first);
  }
  return false;
}

/** The first character of a line from a column on that is no blank. */
const FIRST = /\s*(\S)/uy;

const NONE: ReadonlySet<number> = new Set();
