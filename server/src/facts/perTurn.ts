import type { Transcript, Turn, TurnText } from '../model/transcript';
import { perObject } from '../text/perObject';

/** What of the rest of a document is given to a question, under names. */
type Given = Readonly<Record<string, unknown>>;

/**
 * A question about a turn, to which most turns have no answer. The answer hangs on the turn by itself and on what is given,
 * and on nothing else: `find` sees nothing else. So it holds in whatever version of a document the same turn stands and the
 * same is given.
 */
interface Question<V, G extends Given> {
  /**
   * What is given to all turns of a version: plain values, or objects that stay the same for as long as they say the same
   * (`perKey`); two versions are compared by `Object.is`. Undefined where nothing is to be looked for; without it, nothing
   * is given.
   */
  readonly given?: (transcript: Transcript) => G | undefined;
  readonly find: (turn: TurnText, given: G) => V | undefined;
}

/** What was found in a turn. */
export interface FoundIn<V> {
  readonly turn: Turn;
  readonly found: V;
}

/** An answer, and what was given. */
interface Answer<V> {
  readonly given: Given;
  readonly value: V;
}

/** What was found in some turns that follow each other, and in which of them. */
type FoundAmong<V> = readonly { readonly nth: number; readonly found: V }[];

let drawers = 0;

/**
 * Asks about all turns, and gives what it finds, in the text's order; `undefined` is nothing. Each turn is asked about once
 * while it stays as it is, and the same is given, and what was found is the same object. Of turns that stand in a chunk
 * which is shared with an earlier version, nothing is looked at.
 */
export function perTurn<V, G extends Given = Given>({
  given = () => NOTHING as G,
  find,
}: Question<V, G>): (transcript: Transcript) => readonly FoundIn<V>[] {
  const ask = askingOnce(find);
  const known = new WeakMap<readonly TurnText[], Answer<FoundAmong<V>>>();
  const foundAmong = (texts: readonly TurnText[], now: G): FoundAmong<V> => {
    const old = known.get(texts);
    if (old !== undefined && areSame(old.given, now)) return old.value;
    const value: FoundAmong<V>[number][] = [];
    texts.forEach((text, nth) => {
      const found = ask(text, now);
      if (found !== undefined) value.push({ nth, found });
    });
    known.set(texts, { given: now, value });
    return value;
  };
  return perObject((transcript) => {
    const now = given(transcript);
    return now === undefined ? [] : foundInAll(transcript, (texts) => foundAmong(texts, now));
  });
}

function foundInAll<V>(
  { turns, texts }: Transcript,
  foundAmong: (texts: readonly TurnText[]) => FoundAmong<V>,
): readonly FoundIn<V>[] {
  const all: FoundIn<V>[] = [];
  let first = 0;
  for (const chunk of texts.chunks) {
    for (const { nth, found } of foundAmong(chunk)) {
      const turn = turns[first + nth];
      if (turn !== undefined) all.push({ turn, found });
    }
    first += chunk.length;
  }
  return all;
}

/** Asks about single turns. Each is asked about once while it stays as it is. */
export function ofTurn<V>(find: (turn: TurnText) => V): (turn: TurnText) => V {
  const ask = askingOnce(find);
  return (turn) => ask(turn, NOTHING);
}

function askingOnce<V, G extends Given>(find: (turn: TurnText, given: G) => V): (turn: TurnText, given: G) => V {
  const drawer = drawers++;
  // In most turns nothing is found, and the same is given: they share one answer.
  let nothing: Answer<V> | undefined;
  return (turn, given) => {
    const answers = (turn.found ??= new Array<unknown>(drawers));
    const known = answers[drawer] as Answer<V> | undefined;
    if (known !== undefined && areSame(known.given, given)) return known.value;
    const value = find(turn, given);
    if (value !== undefined) answers[drawer] = { given, value };
    else {
      if (nothing === undefined || !areSame(nothing.given, given)) nothing = { given, value };
      answers[drawer] = nothing;
    }
    return value;
  };
}

const NOTHING: Given = {};

/** The same question is always given values under the same names. */
function areSame(a: Given, b: Given): boolean {
  if (a === b) return true;
  for (const name in b) if (!Object.is(a[name], b[name])) return false;
  return true;
}
