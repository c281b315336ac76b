import type { Line } from '../syntax/line';
import { CLOCK, HASH_STAMP, SECONDS } from '../syntax/time';
import { annotationsOf } from './annotations';
import type { Participant, Transcript, TurnText } from '../model/transcript';
import type { ColumnSpan } from '../text/range';
import { DIGIT, has } from '../facts/marks';
import { perTurn } from '../facts/perTurn';
import { perObject } from '../text/perObject';

/** A time of the recording, at a label, alone on its line, or at the beginning of a paragraph. */
export interface TimeMark extends ColumnSpan {
  readonly line: number;
  /** As it stands, brackets included. */
  readonly text: string;
  /** In seconds. */
  readonly start: number;
  /** Where it is a stretch (`0:12 --> 0:15`): its end, in seconds. */
  readonly end: number | undefined;
  /** Who speaks then; undefined before anybody does. */
  readonly participant: Participant | undefined;
}

/**
 * The times of a transcript in the text's order. Those with a day, a zone or half a day in them (`10:05 a.m.`) are of
 * the clock on the wall, and are not among them.
 */
export const timesOf = perObject((transcript: Transcript): readonly TimeMark[] => {
  const { turns } = transcript;
  const marks: TimeMark[] = [...timesAbove(transcript)];
  for (const { turn, found } of writtenByTurn(transcript)) {
    for (const { from, to, line, text, start, end, isAbove } of found) {
      const { participant } = (isAbove ? turns[turn.index + 1] : turn) ?? turn;
      marks.push({ from, to, line: turn.line + line, text, start, end, participant });
    }
  }
  return marks;
});

/** A time may stand so many lines above the first label. */
const ABOVE = 2;

/** Those right above the first label, which belong to it where they stand on the line before. */
function timesAbove({ lines, turns: [first] }: Transcript): readonly TimeMark[] {
  const marks: TimeMark[] = [];
  if (first === undefined) return marks;
  for (let line = Math.max(0, first.line - ABOVE); line < first.line; line++) {
    const time = timeOn(lines.at(line), undefined);
    const isOwn = isAlone(lines.at(line)) && first.line === line + 1;
    if (time !== undefined) marks.push({ ...time, line, participant: isOwn ? first.participant : undefined });
  }
  return marks;
}

type Time = Omit<TimeMark, 'line' | 'participant'>;

/** A time in a turn, or below it, with the line counted from the turn's first. */
interface TimeInTurn extends Time {
  readonly line: number;
  /** Whether it stands above the next label, if there is one, to which it belongs. */
  readonly isAbove: boolean;
}

const writtenByTurn = perTurn({
  find(turn): readonly TimeInTurn[] | undefined {
    let written: TimeInTurn[] | undefined;
    for (const [at, line] of turn.lines.entries()) {
      const time = has(line, DIGIT) ? timeOn(line, at === 0 ? turn : undefined) : undefined;
      const isAbove = isAlone(line) && at === turn.lines.length - 1;
      if (time !== undefined) (written ??= []).push({ ...time, line: at, isAbove });
    }
    return written;
  },
});

function isAlone(line: Line | undefined): boolean {
  return line?.aside?.kind === 'time';
}

function timeOn(line: Line | undefined, turn: TurnText | undefined): Time | undefined {
  const span = line && spanOn(line, turn);
  const text = span && line.text.slice(span.from, span.to);
  const read = text === undefined ? undefined : readTime(text);
  return span && text !== undefined && read ? { from: span.from, to: span.to, text, ...read } : undefined;
}

/** Where a time stands on a line, which may be the first of a turn. */
function spanOn(line: Line, turn: TurnText | undefined): ColumnSpan | undefined {
  if (line.blank) return undefined;
  if (turn !== undefined) return turn.timeSpan;
  if (isAlone(line)) return trimmed(line.text);
  const leading = LEADING.exec(line.text);
  if (leading !== null) return trimmed(leading[0]);
  if (!/^\s*\\?[[(]\d/.test(line.text)) return undefined;
  const [first] = annotationsOf(line);
  return first?.kind === 'time' && line.text.slice(0, first.from).trim() === '' ? first : undefined;
}

/** A time that no words have at their beginning: between number signs, or in brackets before a colon (`(01:20): And then …`). */
const LEADING = new RegExp(String.raw`^\s*(?:${HASH_STAMP}|[[(]${CLOCK}[\])](?=[:：]\s))`);

function trimmed(text: string): ColumnSpan {
  const from = text.search(/\S/);
  return { from, to: from + text.trim().length };
}

/** Undefined for what is no plain time of a recording. */
const TIME = new RegExp(
  String.raw`^\\?[[(<{]?\s*(?<start>${CLOCK}|${SECONDS})(?:\s*(?:-{1,2}>|[-–—→])\s*(?<end>${CLOCK}|${SECONDS}))?(?:\s+(?:align|position|size|line|region|vertical):.*)?\s*(?:\\?[\])>}][:：]?)?$`,
);
/** `#00:01:02-5#` is five tenths past two. */
const HASH_TIME = /^#(?<clock>[\d:]+)-(?<part>\d{1,3})#$/;

function readTime(text: string): Pick<TimeMark, 'start' | 'end'> | undefined {
  const { clock, part } = HASH_TIME.exec(text)?.groups ?? {};
  if (clock !== undefined) return { start: secondsOf(`${clock}.${part}`), end: undefined };
  const { start, end } = TIME.exec(text)?.groups ?? {};
  return start === undefined
    ? undefined
    : { start: secondsOf(start), end: end === undefined ? undefined : secondsOf(end) };
}

/** The seconds of `1:02`, `00:01:02.500`, `62.5s`, `01:00:00:12`; how long the frames at the end of the last take it does not say. */
export function secondsOf(clock: string): number {
  return clock
    .replace(',', '.')
    .replace('s', '')
    .split(/[:;]/)
    .slice(0, 3)
    .reduce((sum, field) => 60 * sum + Number(field), 0);
}
