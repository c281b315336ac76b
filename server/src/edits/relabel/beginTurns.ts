import type { Turn } from '../../model/transcript';
import { labelChange } from '../../document/labelChange';
import { linesRange, turnAt } from '../../document/places';
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
    ...Array.from(given, ([turn, { label }]) => labelChange(text, turn, label)),
  ];
  const next = snapshot.apply(changes).among(snapshot.context);
  const begun = placed(snapshot, beginnings);
  const read = new Map(next.transcript.turns.map((turn) => [turn.line, turn]));
  const missed = begun.find(({ newLine, voice }) => read.get(newLine)?.label !== voice.label);
  if (missed !== undefined) return refuse(unreadable(missed.voice.label));
  // Where nobody was found to speak there is no other turn that could be read otherwise.
  if (transcript.turns.length === 0) return { changes, folderChanges: [], turns: begun.length, merges: undefined };
  // Where nobody speaks yet, where the new turn ends is for the reading to say.
  const outside = begun.flatMap((one) => (one.turn === undefined ? (read.get(one.newLine) ?? []) : []));
  const inside = grouped(begun);
  const left = new Map(begun.map((one) => [one.line, leftBefore(snapshot, next, one)]));
  const silent = [...left.values()].flatMap((lines) => (lines === undefined ? [] : [linesRange(text, lines)]));
  const before = spoken(snapshot, [...marks, ...silent]);
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
        const end = left.get(line)?.line ?? line;
        const last = paragraphUpTo(snapshot, turn, end - 1)?.endLine ?? turn.line;
        return lineOf(text.lineEnd(last));
      };
      const expected = [
        ...transcript.turns.flatMap((turn) => {
          const voice = given.get(turn);
          const kept = unchanged(snapshot, turn, lineOf);
          const own = voice === undefined ? kept : { ...kept, label: voice.label, isNew: true, who: identityOf(voice) };
          return pieces(own, turn, inside.get(turn) ?? [], endOf);
        }),
        ...(inside.get(undefined) ?? []).map((one) => expectedOf(one, read.get(one.newLine)?.endLine ?? one.newLine)),
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
  /** How many lines are added before its own. */
  readonly shift: number;
  /** In whose words the line is now; undefined where in nobody's. */
  readonly turn: Turn | undefined;
}

function placed(snapshot: Snapshot, beginnings: readonly Beginning[]): readonly Begun[] {
  let added = 0;
  return beginnings.map((one) => {
    const shift = added;
    added += one.head.split('\n').length - 1;
    const newLine = one.line + shift + (/^\n*/.exec(one.head)?.[0].length ?? 0);
    return { ...one, newLine, shift, turn: speaking(snapshot, one.line) };
  });
}

function grouped(begun: readonly Begun[]): ReadonlyMap<Turn | undefined, readonly Begun[]> {
  const groups = new Map<Turn | undefined, Begun[]>();
  for (const one of begun) {
    const group = groups.get(one.turn);
    if (group === undefined) groups.set(one.turn, [one]);
    else group.push(one);
  }
  return groups;
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
function leftBefore(snapshot: Snapshot, next: Snapshot, one: Begun): LineSpan | undefined {
  const { transcript, lines } = snapshot;
  if (one.turn === undefined) return undefined;
  const before = next.transcript.turns[firstIndex(next.transcript.turns, ({ line }) => line >= one.newLine) - 1];
  let line = (before?.endLine ?? Infinity) - one.shift + 1;
  while (line < one.line && lines.at(line)?.blank === true) line++;
  return line < one.line && transcript.silent.has(line) ? { line, endLine: one.line - 1 } : undefined;
}

/** What becomes of a turn: what is left of it (`own`), and what begins in it. */
function pieces(
  own: Expected,
  turn: Turn,
  inside: readonly Begun[],
  endOf: (turn: Turn, line: number) => number,
): readonly Expected[] {
  return [own, ...inside.map((one) => expectedOf(one, own.endLine))].map((one, at) => {
    const behind = inside[at];
    return behind === undefined ? one : { ...one, endLine: endOf(turn, behind.line) };
  });
}

function expectedOf({ newLine, voice }: Begun, endLine: number): Expected {
  return { line: newLine, endLine, label: voice.label, isNew: true, who: identityOf(voice) };
}
