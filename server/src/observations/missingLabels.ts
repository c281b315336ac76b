import { plainBlanks } from '../text/blanks';
import type { Line } from '../syntax/line';
import type { ChunkedList } from '../text/chunkedList';
import type { Participant, Transcript, Turn, TurnText } from '../model/transcript';
import type { ColumnSpan } from '../text/range';
import { perTurn } from '../facts/perTurn';
import { countPerChunk } from '../text/perChunk';
import { perObject } from '../text/perObject';
import { isAsker } from '../reading/people/statistics';
import { isConfirmation } from '../language/utterance';

/** A paragraph inside a turn that somebody else seems to say. */
export interface Unlabelled {
  readonly line: number;
  readonly turn: Turn;
  /** A digit that stands where the label should, with the colon and blanks behind it; undefined where nothing does. */
  readonly digit: ColumnSpan | undefined;
  /** Who would speak here: the other one of the two who spoke last, and then those who speak near by. */
  readonly likely: readonly Participant[];
}

/** Numbers in a row stand within so many lines. */
const NEAR = 12;

/** So many turns open a paragraph where all do. */
const OPEN = 0.8;
const ENOUGH = 6;

/**
 * The paragraphs in which a label is probably missing: a digit stands where one should (`3 So that is how …`: in some
 * typists' programs a digit names the speaker), or the asker seems to give the answer (a paragraph ends with a
 * question, and the next one begins with yes or no). Only where each turn opens a paragraph; digits in a row are a list.
 */
export function unlabelled(transcript: Transcript): readonly Unlabelled[] {
  if (!opensParagraphs(transcript)) return [];
  const { lines, turns } = transcript;
  const all: Unlabelled[] = [];
  for (const { turn, found } of unlabelledByTurn(transcript)) {
    const other = others(turns)[turn.index];
    // Who speaks next anyway would speak twice in a row. A digit says that there is another; who, a third may be.
    const next = turns[turn.index + 1]?.participant;
    for (const { line: below, digit, isAnswered } of found) {
      const line = turn.line + below;
      const isLone = digit !== undefined && !isNumberNear(lines, line);
      const fitting =
        other === next ? (isLone ? likely(turns, turn, undefined, next) : []) : likely(turns, turn, other);
      if ((isLone || isAnswered) && fitting.length > 0)
        all.push({ line, digit: isLone ? digit : undefined, turn, likely: fitting });
    }
  }
  return all;
}

function opensParagraphs({ texts }: Transcript): boolean {
  return texts.length >= ENOUGH && opening(texts) >= OPEN * texts.length;
}

const opening = countPerChunk(({ opens }: TurnText) => opens);

/** A paragraph that another may say, with its line counted from the turn's first. */
interface UnlabelledInTurn extends Pick<Unlabelled, 'line' | 'digit'> {
  /** Whether it answers what the paragraph before it asks. */
  readonly isAnswered: boolean;
}

const unlabelledByTurn = perTurn({
  find(turn): readonly UnlabelledInTurn[] | undefined {
    const { lines, silent, endLine, kind, role } = turn;
    const isAsking = kind === 'question' && isAsker(role);
    let found: UnlabelledInTurn[] | undefined;
    for (let line = 1; line <= endLine; line++) {
      const written = lines[line];
      if (written?.blank !== false || lines[line - 1]?.blank !== true || silent.has(line)) continue;
      const text = plainBlanks(written.text);
      const digit = digitIn(text);
      const isAnswered = isAsking && answersTheirOwn(turn, line, text);
      if (digit !== undefined || isAnswered) (found ??= []).push({ line, digit, isAnswered });
    }
    return found;
  },
});

/** So many are offered, from so many turns on either side. */
const OFFERED = 3;
const AROUND = 12;

function likely(
  turns: readonly Turn[],
  { index, participant }: Turn,
  other: Participant | undefined,
  next?: Participant,
): readonly Participant[] {
  const near = turns.slice(Math.max(0, index - AROUND), index + AROUND).map((turn) => turn.participant);
  const all = new Set([...(other ? [other] : []), ...near]);
  return [...all].filter((one) => one !== participant && one !== next).slice(0, OFFERED);
}

/** A lone digit before what begins as a sentence does. */
function digitIn(text: string): ColumnSpan | undefined {
  const found = DIGIT.exec(text);
  if (found === null || COUNTED.test(text.slice(found[0].length))) return undefined;
  return { from: 0, to: found[0].length };
}

/** Whether another number begins a line near by. */
function isNumberNear(lines: ChunkedList<Line>, line: number): boolean {
  const isNumber = (at: number) => at !== line && /^\s*\d{1,3}(?:[.):：]|\s)/.test(lines.at(at)?.text ?? '');
  for (let at = line - NEAR; at <= line + NEAR; at++) if (isNumber(at)) return true;
  return false;
}

const DIGIT = /^[1-9](?:\s*[:：]\s*|\s+)(?=\p{Lu}\p{L}*['’]?\p{L}*[ ,.!?])/u;

/** `5 May was cold`, `2 Corinthians says`: the digit is said. */
const COUNTED =
  /^(?:Jan|Feb|M[aä]r|Apr|Ma[iy]|Jun|Jul|Aug|Sept?|O[ck]t|Nov|De[cz]|janv|f[eé]vr|mars|avr|juin|juil|août|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|Corinthians|Kings|Samuel|Chronicles|Timothy|Thessalonians|Peter|John)\p{L}*\b/u;

/** Whether a paragraph says yes or no to a question at the end of the one before it. */
function answersTheirOwn({ lines }: TurnText, line: number, text: string): boolean {
  if (!PLAIN.test(text)) return false;
  let before = line - 1;
  while (before > 0 && lines[before]?.blank !== false) before--;
  return /[?？؟]["”’]?\s*$/.test(lines[before]?.text ?? '') && isConfirmation(text.slice(0, 200));
}

/** `Yes.`, `No, …`; not `No contract was signed.` */
const PLAIN = /^["“]?\S{1,12}[,.!;–—-]/;

/** For each turn the other one of the two who spoke last before it; before another has spoken, the one who will. */
const others = perObject((turns: readonly Turn[]): readonly (Participant | undefined)[] => {
  const ahead = turns.find(({ participant }) => participant !== turns[0]?.participant)?.participant;
  let other = ahead;
  return turns.map(({ participant }, at) => {
    const before = turns[at - 1]?.participant;
    if (before !== undefined && before !== participant) other = before;
    return other === participant ? undefined : other;
  });
});
