import type { Turn } from '../../model/transcript';
import { labelRange, linesRange, turnAt } from '../../document/places';
import type { Snapshot } from '../../document/snapshot';
import { firstIndex } from '../../text/firstIndex';
import type { LineSpan, Range } from '../../text/range';
import type { Voice } from '../../queries/speakers/voices';
import { refuse } from '../refusal';
import { unreadable } from './newName';
import type { RelabelAnswer } from './relabelled';
import { identityOf } from './speaker';
import { paragraphUpTo } from './speech';
import { spoken } from './spoken';
import type { Expected } from './trial';
import { tried, unchanged } from './trial';

/** A line on which a turn is to begin: in what another says, or where nobody was found to speak. */
export interface Beginning {
  readonly line: number;
  readonly voice: Voice;
  /** What is written before the first word, line breaks among it. */
  readonly head: string;
  /** So many characters at the line's beginning give way to it, blanks and marks of a list among them. */
  readonly replaced: number;
}

/**
 * Begins turns on lines, in their order, and gives others, whose labels stand already, to other speakers. No other line moves.
 */
export function beginTurns(
  snapshot: Snapshot,
  beginnings: readonly Beginning[],
  given: ReadonlyMap<Turn, Voice>,
): RelabelAnswer {
  const { text, transcript } = snapshot;
  const marks = beginnings.map(({ line, replaced }): Range => {
    const from = text.lineStart(line);
    return { from, to: from + replaced };
  });
  const changes = [
    ...beginnings.map(({ head }, at) => ({ ...(marks[at] ?? { from: 0, to: 0 }), insert: head })),
    ...Array.from(given, ([turn, { label }]) => ({ ...labelRange(text, turn), insert: label })),
  ];
  const next = snapshot.apply(changes).among(snapshot.context);
  const begun = placed(snapshot, beginnings);
  // Where nobody speaks yet, where the new turn ends is for the reading to say.
  const outside = begun.flatMap((one) =>
    one.turn === undefined ? next.transcript.turns.filter(({ line }) => line === one.newLine) : [],
  );
  const missed = begun.find((one) => !next.transcript.turns.some(({ line }) => line === one.newLine));
  if (missed !== undefined) return refuse(unreadable(missed.voice.label));
  const left = begun.flatMap((one) => leftBefore(snapshot, next, one, begun));
  const before = spoken(snapshot, [...marks, ...left.map((lines) => linesRange(text, lines))]);
  const isKept =
    outside.length === 0 ||
    spoken(
      next,
      outside.map((turn) => linesRange(next.text, turn)),
    ) === before;
  return tried(snapshot, {
    changes,
    expected: (lineOf) => {
      const endOf = (turn: Turn, line: number): number => {
        const end = left.find((lines) => lines.endLine === line - 1)?.line ?? line;
        const last = paragraphUpTo(snapshot, turn, end - 1)?.endLine ?? turn.line;
        return lineOf(text.lineEnd(last));
      };
      const expected = [
        ...transcript.turns.flatMap((turn) => pieces(unchanged(snapshot, turn, lineOf), turn, begun, given, endOf)),
        ...begun
          .filter(({ turn }) => turn === undefined)
          .map((one) => expectedOf(one, outside.find(({ line }) => line === one.newLine)?.endLine ?? one.newLine)),
      ];
      return expected.sort((a, b) => a.line - b.line);
    },
    concerned: new Set([
      ...begun.flatMap(({ voice, turn }) => [identityOf(voice), ...(turn === undefined ? [] : [turn.participant])]),
      ...Array.from(given, ([{ participant }, voice]) => [participant, identityOf(voice)]).flat(),
    ]),
    said: outside.length === 0 ? before : isKept ? spoken(next) : '',
  });
}

interface Begun extends Beginning {
  /** The line on which the label will stand. */
  readonly newLine: number;
  /** In whose words the line is now; undefined where in nobody's. */
  readonly turn: Turn | undefined;
}

function placed(snapshot: Snapshot, beginnings: readonly Beginning[]): readonly Begun[] {
  let added = 0;
  return beginnings.map((one) => {
    const newLine = one.line + added + (/^\n*/.exec(one.head)?.[0].length ?? 0);
    added += one.head.split('\n').length - 1;
    return { ...one, newLine, turn: speaking(snapshot, one.line) };
  });
}

/** The turn in whose words a line is. */
export function speaking(snapshot: Snapshot, line: number): Turn | undefined {
  const turn = turnAt(snapshot, snapshot.text.lineStart(line));
  return turn !== undefined && line <= turn.endLine ? turn : undefined;
}

/**
 * The lines before a beginning that are nobody's any more: a heading in what somebody says ends it where another goes on
 * below, and what stands between the two is no speech.
 */
function leftBefore(snapshot: Snapshot, next: Snapshot, one: Begun, begun: readonly Begun[]): readonly LineSpan[] {
  const { transcript, lines } = snapshot;
  if (one.turn === undefined) return [];
  const before = next.transcript.turns[firstIndex(next.transcript.turns, ({ line }) => line >= one.newLine) - 1];
  const shift = Math.max(
    0,
    ...begun.filter(({ newLine }) => newLine <= (before?.line ?? 0)).map((each) => each.newLine - each.line),
  );
  let line = (before?.endLine ?? Infinity) - shift + 1;
  while (line < one.line && lines.at(line)?.blank === true) line++;
  return line < one.line && transcript.silent.has(line) ? [{ line, endLine: one.line - 1 }] : [];
}

/** What becomes of a turn: what is left of it, and what begins in it. */
function pieces(
  kept: Expected,
  turn: Turn,
  begun: readonly Begun[],
  given: ReadonlyMap<Turn, Voice>,
  endOf: (turn: Turn, line: number) => number,
): readonly Expected[] {
  const inside = begun.filter((one) => one.turn === turn);
  const voice = given.get(turn);
  const own = voice === undefined ? kept : { ...kept, label: voice.label, isNew: true, who: identityOf(voice) };
  return [own, ...inside.map((one) => expectedOf(one, kept.endLine))].map((one, at) => {
    const behind = inside[at];
    return behind === undefined ? one : { ...one, endLine: endOf(turn, behind.line) };
  });
}

function expectedOf({ newLine, voice }: Begun, endLine: number): Expected {
  return { line: newLine, endLine, label: voice.label, isNew: true, who: identityOf(voice) };
}
