import type { Past, Transcript } from '../model/transcript';

/**
 * Remembers what a pure function says of a transcript by its turns, where they are, how they begin and whose they are, and
 * by which lines are blank, or no speech. Versions of a document between which nobody did more than type letters inside
 * speech share their turns, and so the answer.
 */
export function perTurns<V>(read: (transcript: Transcript) => V): (transcript: Transcript) => V {
  const known = new WeakMap<Transcript['turns'], { readonly value: V }>();
  return (transcript) => {
    const old = known.get(transcript.turns) ?? { value: read(transcript) };
    known.set(transcript.turns, old);
    return old.value;
  };
}

/** The turns in which something was typed since an earlier version; undefined where that is not known any more. */
export function touchedSince(before: Past, { touched }: Past): readonly number[] | undefined {
  if (before.touched === touched) return [];
  const last = before.touched.at(-1);
  const at = last === undefined ? -1 : touched.lastIndexOf(last);
  if (at < 0 && (last !== undefined || touched.length >= REMEMBERED)) return undefined;
  return touched.slice(at + 1).map(({ turn }) => turn);
}

/** So many touched turns are remembered: as many as anybody writes in between two looks at a rule's findings. */
const REMEMBERED = 200;

/** What two versions have in common after something was typed in a turn. */
export function typedIn({ course, touched }: Past, turn: number): Past {
  return { course, touched: [...touched.slice(1 - REMEMBERED), { turn }] };
}
