import { perObject } from './memo';
import type { Transcript, Turn } from './model';

/**
 * Remembers what a pure function says of a transcript by its labels alone: where turns are, how they begin and whose they
 * are. Versions of a document between which nobody did more than type inside speech share their turns, and so the answer.
 */
export function perTurns<V>(read: (transcript: Transcript) => V): (transcript: Transcript) => V {
  const known = new WeakMap<Transcript['turns'], { readonly value: V }>();
  return (transcript) => {
    const old = known.get(transcript.turns) ?? { value: read(transcript) };
    known.set(transcript.turns, old);
    return old.value;
  };
}

/** What there is to know about `perTurn`'s function besides one turn. */
interface Around {
  /** How many turns on either side it looks at. */
  readonly reach?: number;
  /** What else it goes by: its answers are asked for anew where this is another. */
  readonly given?: (transcript: Transcript) => string;
}

/**
 * Asks a pure function about each turn, and gives what it finds, in the text's order; `undefined` is nothing. What was found
 * is remembered for the next version: where turns are the same, only those whose lines are others are asked about again.
 */
export function perTurn<V>(
  read: (transcript: Transcript, turn: Turn) => V | undefined,
  { reach = 0, given = () => '' }: Around = {},
): (transcript: Transcript) => readonly V[] {
  interface Found {
    readonly lines: Transcript['lines'];
    readonly given: string;
    readonly byTurn: ReadonlyMap<number, V>;
    readonly all: readonly V[];
  }
  const known = new WeakMap<Transcript['turns'], Found>();
  return (transcript) => {
    const { turns, lines } = transcript;
    const old = known.get(turns);
    if (old?.lines === lines) return old.all;
    const now = given(transcript);
    const last = old?.given === now ? old : undefined;
    const byTurn = new Map(last?.byTurn);
    for (const turn of last === undefined ? turns : changed(transcript, last.lines, reach)) {
      const value = read(transcript, turn);
      if (value === undefined) byTurn.delete(turn.index);
      else byTurn.set(turn.index, value);
    }
    const all = [...byTurn].sort(([a], [b]) => a - b).map(([, value]) => value);
    known.set(turns, { lines, given: now, byTurn, all });
    return all;
  };
}

/** The turns that have a line which is another than it was, and so many on either side. */
function changed(transcript: Transcript, old: Transcript['lines'], reach: number): readonly Turn[] {
  const near = new Set<Turn>();
  for (const line of changes(transcript)(old)) {
    const at = transcript.turns.findLastIndex((turn) => turn.line <= line);
    for (const turn of transcript.turns.slice(Math.max(0, at - reach), at + reach + 1)) near.add(turn);
  }
  return [...near];
}

/** The numbers of the lines that are others than in an older version; looked for once, for all who ask. */
const changes = perObject(({ lines }: Transcript) =>
  perObject((old: Transcript['lines']): readonly number[] => {
    const found: number[] = [];
    for (let at = 0; at < lines.length; at++) if (lines[at] !== old[at]) found.push(at);
    return found;
  }),
);
