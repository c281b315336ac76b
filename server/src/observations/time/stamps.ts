import { DIGIT, has } from '../../facts/marks';
import { ofTurn } from '../../facts/perTurn';
import type { Transcript, TurnText } from '../../model/transcript';
import type { Line } from '../../syntax/line';
import { perLine } from '../../syntax/perLine';
import { BARE_TIME, CLOCK, HASH_STAMP, SECONDS_STAMP, STAMP } from '../../syntax/time';
import { matchesOf } from '../../text/matches';
import type { ColumnSpan } from '../../text/range';
import { annotationsOf } from '../annotations';
import type { ReadStamp } from './readStamp';
import { readStamp } from './readStamp';

/** A time in a transcript, wherever it stands. */
export interface Stamp extends ColumnSpan, ReadStamp {
  /** The line, counted from the first of its turn, or of the text for those above the first turn. */
  readonly line: number;
  /** As it stands, brackets included. */
  readonly text: string;
  /** What stands with it and is not said: the note in which it stands; else the time alone. */
  readonly around: ColumnSpan;
  readonly where: StampPlace;
}

/**
 * Where a time stands: in the head of a turn, alone on a line, at the beginning of a paragraph, inside of what is said, in a note there
 * (`[inaudible 00:12:34]`), behind what it is about, as CHAT has it, or in round brackets with two numbers (`(12:34)`), which
 * may be something else.
 */
export type StampPlace = 'head' | 'line' | 'lead' | 'speech' | 'note' | 'behind' | 'doubtful';

/** All times in a turn, and between it and the next one, in order. */
export const stampsIn = ofTurn((turn: TurnText): readonly Stamp[] => {
  let found: Stamp[] | undefined;
  for (const [at, line] of turn.lines.entries()) {
    if (line.blank || !has(line, DIGIT)) continue;
    if (at === 0) for (const one of inHead(line, turn)) (found ??= []).push({ ...one, line: at });
    for (const one of stampsOn(line, at === 0 ? Math.max(turn.textFrom, turn.headSpan.to) : 0))
      (found ??= []).push({ ...one, line: at });
  }
  return found ?? NONE;
});

const NONE: readonly Stamp[] = [];

/** A time may stand so many lines above the first label. */
const ABOVE = 2;

/** The times alone on their lines right above the first label. */
export function stampsAbove({ lines, turns: [first] }: Transcript): readonly Stamp[] {
  if (first === undefined) return NONE;
  return [...lines.slice(Math.max(0, first.line - ABOVE), first.line)].flatMap((line, nth) => {
    if (line.aside?.kind !== 'time') return [];
    return stampsOn(line, 0).map((one) => ({ ...one, line: Math.max(0, first.line - ABOVE) + nth }));
  });
}

/** The times at the beginnings of lines around the talk, and alone on them; not in the front matter. */
export function stampsOutside({ lines, turns, texts, frontMatter }: Transcript): readonly Stamp[] {
  const [first, last] = [turns[0], turns.at(-1)];
  const end = last === undefined ? 0 : last.line + (texts.at(turns.length - 1)?.lines.length ?? 0);
  const start = frontMatter === undefined ? 0 : frontMatter.endLine + 1;
  const stretches = [
    { from: start, to: first?.line ?? start },
    { from: Math.max(start, end), to: lines.length },
  ];
  return stretches.flatMap(({ from, to }) =>
    lines.slice(from, to).flatMap((line, nth) => {
      if (line.blank || !has(line, DIGIT)) return NONE;
      return stampsOn(line, 0)
        .filter(({ where }) => where === 'line' || where === 'lead')
        .map((one) => ({ ...one, line: from + nth }));
    }),
  );
}

type OnLine = Omit<Stamp, 'line'>;

/** The time of a head; of a row of a table perhaps another one, at which it ends. */
function inHead({ text }: Line, { timeSpan }: TurnText): readonly OnLine[] {
  return timeSpan === undefined ? [] : one(text, { from: timeSpan.from, to: timeSpan.to }, 'head');
}

/** The times of a line from a column on. */
export const stampsOn = perLine((line: Line, from): readonly OnLine[] => {
  const { text, aside } = line;
  if (aside?.kind === 'time') return one(text, trimmed(text), 'line');
  const rest = text.slice(from, SEARCHED);
  if (!/\d/.test(rest)) return NONE;
  const lead = LEADING.exec(rest);
  const leading = lead === null ? [] : one(text, shifted(trimmed(lead[0]), from), 'lead');
  const behind = from + (leading.length === 0 ? 0 : (lead?.[0].length ?? 0));
  if (!MAY_HOLD.test(rest.slice(behind - from))) return leading;
  const inside = matchesOf(INSIDE, text.slice(behind, SEARCHED)).flatMap(({ 0: written, index, groups }) => {
    const place = groups?.behind !== undefined ? 'behind' : groups?.doubtful === undefined ? 'speech' : 'doubtful';
    return one(text, { from: behind + index, to: behind + index + written.length }, place);
  });
  return [...leading, ...inside, ...inNotes(line, behind)].sort((a, b) => a.from - b.from);
});

/** What stands before a time in what is said. */
const MAY_HOLD = /[[({（【<#\u0015][^[({（【<#]*\d/;

/** Nobody looks further into a line. */
const SEARCHED = 20_000;

/** `[inaudible 00:12:34]` */
function inNotes(line: Line, behind: number): readonly OnLine[] {
  return annotationsOf(line).flatMap(({ kind, from, to }) => {
    if (kind === 'time' || from < behind) return [];
    const found = NOTED.exec(line.text.slice(from, to));
    if (found === null) return [];
    const span = { from: from + found.index, to: from + found.index + found[0].length };
    return one(line.text, span, 'note').map((time) => ({ ...time, around: { from, to } }));
  });
}

function one(line: string, span: ColumnSpan, where: StampPlace): readonly OnLine[] {
  const text = line.slice(span.from, span.to);
  const read = readStamp(text);
  return read === undefined ? [] : [{ ...read, ...span, text, where, around: span }];
}

function trimmed(text: string): ColumnSpan {
  const from = text.search(/\S/);
  return { from, to: from + text.trim().length };
}

function shifted({ from, to }: ColumnSpan, by: number): ColumnSpan {
  return { from: from + by, to: to + by };
}

/** What no words have at their beginning; a time without brackets with hours, or before a dash or a bar. */
const LEADING = new RegExp(
  String.raw`^\s*(?:${STAMP}|${BARE_TIME}(?=\s*$|\s+[-–—|]\s)|\d{2}:\d{2}:\d{2}(?:[.,]\d{1,3})?(?=\s))`,
  'u',
);

/** Pauses are in round brackets, and verses: those with two numbers may be something else. */
const INSIDE = new RegExp(
  String.raw`\\?\[${CLOCK}(?:\s*(?:-->|[-–—])\s*${CLOCK})?\\?\]|\(\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?\)|${SECONDS_STAMP}|${HASH_STAMP}|<\d{1,3}:\d{2}(?::\d{2})?\.\d{3}>|\{${CLOCK}\}|(?<behind>\u0015\d{1,9}_\d{1,9}\u0015)|(?<doubtful>\(\d{1,3}:\d{2}\))`,
  'gu',
);
const NOTED = new RegExp(String.raw`(?<=[\s@])\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?=\W*$)`);
