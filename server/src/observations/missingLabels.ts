import { plainBlanks } from '../text/blanks';
import type { Line } from '../syntax/line';
import type { Row } from '../text/row';
import type { Participant, Transcript, Turn } from '../model/transcript';
import type { ColumnSpan } from '../text/range';
import { perCourse, perTurn, perTurns } from '../facts/perTurn';
import { isAsker } from '../reading/people/roles';
import { isConfirmation } from '../language/utterance';

/** A paragraph inside a turn that somebody else seems to say. */
export interface Unlabelled {
  readonly line: number;
  readonly turn: Turn;
  /** A digit that stands where the label should, with the colon and blanks behind it; undefined where nothing does. */
  readonly digit: ColumnSpan | undefined;
  /** Who would speak here: the other one of the two who spoke last, and then whoever else speaks near by. */
  readonly likely: readonly Participant[];
}

/** Numbers in a row stand within so many lines. */
const NEAR = 12;

/** So many turns open a paragraph where all do. */
const OPEN = 0.8;
const ENOUGH = 6;

/**
 * The paragraphs in which a label is probably missing: a digit stands where one should (`3 So that is how …`: in some
 * typists' programs a digit names the speaker), or the one who asks seems to answer himself (a paragraph ends with a
 * question, and the next one begins with yes or no). Only where each turn opens a paragraph; digits in a row are a list.
 */
export function unlabelled(transcript: Transcript): readonly Unlabelled[] {
  if (!opensParagraphs(transcript)) return [];
  return unlabelledByTurn(transcript).flatMap(({ turn, found }) =>
    found.map(({ line, digit }) => {
      const other = others(transcript)[turn.index];
      return { line: turn.line + line, digit, turn, likely: likely(transcript.turns, turn, other) };
    }),
  );
}

const opensParagraphs = perCourse(({ lines, turns }) => {
  const opening = turns.filter(({ line }) => lines.at(line - 1)?.blank !== false).length;
  return turns.length >= ENOUGH && opening >= OPEN * turns.length;
});

const unlabelledByTurn = perTurn((transcript, turn) => unlabelledIn(transcript, turn), { reach: NEAR });

/** With lines counted from the turn's first. */
function unlabelledIn(transcript: Transcript, turn: Turn): readonly Pick<Unlabelled, 'line' | 'digit'>[] | undefined {
  const { lines, turns, silent } = transcript;
  const other = others(transcript)[turn.index];
  // Whoever speaks next anyway would speak twice in a row.
  if (other === turns[turn.index + 1]?.participant) return undefined;
  const found: Pick<Unlabelled, 'line' | 'digit'>[] = [];
  for (let line = turn.line + 1; line <= turn.endLine; line++) {
    const text = plainBlanks(lines.at(line)?.text ?? '');
    if (silent.has(line) || lines.at(line)?.blank !== false || lines.at(line - 1)?.blank !== true) continue;
    const digit = digitAt(lines, line);
    if (digit !== undefined || answersHimself(turn, lines, line, text)) found.push({ line: line - turn.line, digit });
  }
  return found.length === 0 ? undefined : found;
}

/** So many are offered, from so many turns on either side. */
const OFFERED = 3;
const AROUND = 12;

function likely(turns: readonly Turn[], { index, participant }: Turn, other: Participant | undefined) {
  const near = turns.slice(Math.max(0, index - AROUND), index + AROUND).map((turn) => turn.participant);
  return [...new Set([...(other ? [other] : []), ...near])].filter((one) => one !== participant).slice(0, OFFERED);
}

/** A lone digit before what begins as a sentence does, with no other number beginning a paragraph near by. */
function digitAt(lines: Row<Line>, line: number): ColumnSpan | undefined {
  const text = plainBlanks(lines.at(line)?.text ?? '');
  const found = DIGIT.exec(text);
  if (found === null || COUNTED.test(text.slice(found[0].length))) return undefined;
  const isNumber = (at: number) => at !== line && /^\s*\d{1,3}(?:[.):：]|\s)/.test(lines.at(at)?.text ?? '');
  for (let at = line - NEAR; at <= line + NEAR; at++) if (isNumber(at)) return undefined;
  return { from: 0, to: found[0].length };
}

const DIGIT = /^[1-9](?:[:：]\s*|\s+)(?=\p{Lu}\p{L}*['’]?\p{L}*[ ,.!?])/u;

/** `5 May was cold`, `2 Corinthians says`: the digit is said. */
const COUNTED =
  /^(?:Jan|Feb|M[aä]r|Apr|Ma[iy]|Jun|Jul|Aug|Sept?|O[ck]t|Nov|De[cz]|janv|f[eé]vr|mars|avr|juin|juil|août|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|Corinthians|Kings|Samuel|Chronicles|Timothy|Thessalonians|Peter|John)\p{L}*\b/u;

function answersHimself(turn: Turn, lines: Row<Line>, line: number, text: string): boolean {
  if (!isAsker(turn.participant.role) || turn.kind !== 'question') return false;
  let before = line - 1;
  while (before > turn.line && lines.at(before)?.blank !== false) before--;
  return (
    /[?？؟]["”’]?\s*$/.test(lines.at(before)?.text ?? '') && PLAIN.test(text) && isConfirmation(text.slice(0, 200))
  );
}

/** `Yes.`, `No, …`; not `No contract was signed.` */
const PLAIN = /^["“]?\S{1,12}[,.!;–—-]/;

/** For each turn the other one of the two who spoke last before it; before anybody else has spoken, whoever will. */
const others = perTurns(({ turns }): readonly (Participant | undefined)[] => {
  const ahead = turns.find(({ participant }) => participant !== turns[0]?.participant)?.participant;
  let other = ahead;
  return turns.map(({ participant }, at) => {
    const before = turns[at - 1]?.participant;
    if (before !== undefined && before !== participant) other = before;
    return other === participant ? undefined : other;
  });
});
