import type { FoundIn } from '../../facts/perTurn';
import { touchedSince } from '../../facts/past';
import type { Past, Transcript, Turn } from '../../model/transcript';

/**
 * Remembers what a pure function says of a transcript by how turns begin, and who speaks. What is remembered holds no turn, no
 * participant and no number of a line, for it outlives them.
 */
export function perCourse<V>(read: (transcript: Transcript) => V): (transcript: Transcript) => V {
  return perKey(({ past }) => past.course, read);
}

function perKey<V>(key: (transcript: Transcript) => object, read: (transcript: Transcript) => V) {
  const known = new WeakMap<object, { readonly value: V }>();
  return (transcript: Transcript): V => {
    const old = known.get(key(transcript)) ?? { value: read(transcript) };
    known.set(key(transcript), old);
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
 * is remembered for later versions: while the same people do the same in the same turns, only those in which something was
 * typed are asked about again. So what is found holds no turn and no participant, and counts lines from the turn's first.
 */
export function perTurn<V>(
  read: (transcript: Transcript, turn: Turn) => V | undefined,
  { reach = 0, given = () => '' }: Around = {},
): (transcript: Transcript) => readonly FoundIn<V>[] {
  interface Found {
    readonly past: Past;
    readonly given: string;
    readonly turns: readonly Turn[];
    readonly byTurn: ReadonlyMap<number, V>;
    readonly all: readonly FoundIn<V>[];
  }
  const known = new WeakMap<Past['course'], Found>();
  return (transcript) => {
    const { turns, past } = transcript;
    const last = known.get(past.course);
    if (last?.past === past) return last.all;
    const now = given(transcript);
    const touched = last?.given === now ? touchedSince(last.past, past) : undefined;
    const asked = Array.from(touched === undefined ? turns : around(turns, touched, reach), (turn) => ({
      turn,
      found: read(transcript, turn),
    }));
    const isNothing = asked.every(({ turn, found }) => found === undefined && last?.byTurn.has(turn.index) !== true);
    if (touched !== undefined && last?.turns === turns && isNothing) {
      known.set(past.course, { ...last, past });
      return last.all;
    }
    const byTurn = new Map(touched === undefined ? [] : last?.byTurn);
    for (const { turn, found } of asked) {
      if (found === undefined) byTurn.delete(turn.index);
      else byTurn.set(turn.index, found);
    }
    const all = [...byTurn]
      .sort(([a], [b]) => a - b)
      .flatMap(([index, found]) => {
        const turn = turns[index];
        return turn === undefined ? [] : { turn, found };
      });
    known.set(past.course, { past, given: now, turns, byTurn, all });
    return all;
  };
}

/** Turns, with so many on either side of each. */
function around(turns: readonly Turn[], touched: readonly number[], reach: number): Iterable<Turn> {
  return new Set(touched.flatMap((at) => turns.slice(Math.max(0, at - reach), at + reach + 1)));
}
