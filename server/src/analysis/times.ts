import { CLOCK, SECONDS } from '../syntax/time';
import { annotationsOf } from './annotations';
import type { ColumnSpan, Participant, Transcript, Turn } from './model';
import { perTurns } from './perTurn';

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
export const timesOf = perTurns((transcript): readonly TimeMark[] => {
  const { lines, turns, body } = transcript;
  const marks: TimeMark[] = [];
  if (body === undefined) return marks;
  let next = 0;
  for (let at = Math.max(0, body.line - ABOVE); at <= body.endLine; at++) {
    while ((turns[next]?.line ?? Infinity) <= at) next++;
    const turn = turns[next - 1];
    const span = spanOn(transcript, at, turn);
    const text = span && lines.at(at)?.text.slice(span.from, span.to);
    const read = text === undefined ? undefined : readTime(text);
    if (span === undefined || text === undefined || read === undefined) continue;
    // A time above a label belongs to it.
    const above = turns[next];
    const owner = lines.at(at)?.aside?.kind === 'time' && above?.line === at + 1 ? above : turn;
    marks.push({ line: at, from: span.from, to: span.to, text, ...read, participant: owner?.participant });
  }
  return marks;
});

/** A time may stand so many lines above the first label. */
const ABOVE = 2;

function spanOn({ lines }: Transcript, at: number, turn: Turn | undefined): ColumnSpan | undefined {
  const line = lines.at(at);
  if (line === undefined || line.blank) return undefined;
  if (turn?.line === at) return turn.timeSpan;
  if (line.aside?.kind === 'time') return trimmed(line.text);
  if (!/^\s*\\?[[(]\d/.test(line.text)) return undefined;
  const [first] = annotationsOf(line);
  return first?.kind === 'time' && line.text.slice(0, first.from).trim() === '' ? first : undefined;
}

function trimmed(text: string): ColumnSpan {
  const from = text.search(/\S/);
  return { from, to: from + text.trim().length };
}

/** Undefined for what is no plain time of a recording. */
const TIME = new RegExp(
  String.raw`^\\?[[(<{]?\s*(?<start>${CLOCK}|${SECONDS})(?:\s*(?:-{1,2}>|[-–—→])\s*(?<end>${CLOCK}|${SECONDS}))?(?:\s+(?:align|position|size|line|region|vertical):.*)?\s*\\?[\])>}]?$`,
);

function readTime(text: string): Pick<TimeMark, 'start' | 'end'> | undefined {
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
