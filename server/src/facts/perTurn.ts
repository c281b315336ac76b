import type { Participant, Transcript, Turn } from '../model/transcript';
import { perObject } from '../text/perObject';
import { sameList } from '../text/sameList';
import { ANY } from './marks';
import type { TurnText } from './turnText';
import { turnTexts } from './turnText';

/** What of the rest of a document is given to a question, under names. */
type Given = Readonly<Record<string, unknown>>;

/**
 * A question about a turn. Its answer hangs on the turn by itself and on what is given, and on nothing else: `find` sees
 * nothing else. So it holds in whatever version of a document the same turn stands and the same is given.
 */
interface Question<V, G extends Given> {
  /**
   * What is given in each version: plain values, or objects that stay the same for as long as they say the same (`perKey`);
   * two versions are compared by `Object.is`. Without it, nothing is.
   */
  readonly given?: (transcript: Transcript) => (turn: Turn) => G;
  readonly find: (turn: TurnText, given: G) => V;
}

/** An answer, and what was given. */
interface Answer {
  readonly given: Given;
  readonly value: unknown;
}

let drawers = 0;

/** Asks about single turns. Each is asked about once while it stays as it is, and the same is given. */
export function ofTurn<V, G extends Given = Given>({
  given = () => () => NOTHING as G,
  find,
}: Question<V, G>): (transcript: Transcript, turn: Turn) => V {
  const ask = askingIn(find);
  const asking = perObject((transcript: Transcript) => ask(transcript, given(transcript)));
  return (transcript, turn) => asking(transcript)(turn);
}

/** A search: a question to which most turns have no answer. */
interface Search<V, G extends Given> extends Omit<Question<V | undefined, G>, 'given'> {
  /** A turn must have one of these bits (`marks.ts`), or nothing is found in it. */
  readonly needs?: number;
  /** As that of a question; undefined where nothing is to be looked for in a transcript. */
  readonly given?: (transcript: Transcript) => ((turn: Turn) => G) | undefined;
}

/** What was found in a turn. */
export interface FoundIn<V> {
  readonly turn: Turn;
  readonly found: V;
}

/**
 * Asks about all turns, and gives what it finds, in the text's order; `undefined` is nothing. Each turn is asked about once
 * while it stays as it is, and the same is given; what was found is the same object, and the list is, too, where the turns
 * are the same and the same was found.
 */
export function perTurn<V, G extends Given = Given>({
  needs = ANY,
  given = () => () => NOTHING as G,
  find,
}: Search<V, G>): (transcript: Transcript) => readonly FoundIn<V>[] {
  const asking = askingIn(find);
  const lists = new WeakMap<readonly Turn[], readonly FoundIn<V>[]>();
  return perObject((transcript) => {
    const { turns } = transcript;
    const givenTo = given(transcript);
    if (givenTo === undefined) return NONE;
    const ask = asking(transcript, givenTo);
    const texts = turnTexts(transcript);
    const before = lists.get(turns) ?? [];
    const all: FoundIn<V>[] = [];
    for (const turn of turns) {
      if (((texts[turn.index]?.marks ?? 0) & needs) === 0) continue;
      const found = ask(turn);
      if (found === undefined) continue;
      const known = before[all.length];
      all.push(known?.turn === turn && known.found === found ? known : { turn, found });
    }
    return sameList(lists, turns, all);
  });
}

const NONE: readonly never[] = [];

/** Asks about all turns, and gives an answer for each; the same list where all answers are the same, by `isSame` or as objects. */
export function ofEachTurn<V, G extends Given = Given>({
  given = () => () => NOTHING as G,
  find,
  isSame = Object.is,
}: Question<V, G> & { readonly isSame?: (a: V, b: V) => boolean }): (transcript: Transcript) => readonly V[] {
  const asking = askingIn(find);
  const lists = new WeakMap<TurnText, readonly V[]>();
  return perObject((transcript) =>
    sameList(lists, turnTexts(transcript)[0], transcript.turns.map(asking(transcript, given(transcript))), isSame),
  );
}

function askingIn<V, G extends Given>(find: Question<V, G>['find']) {
  const drawer = drawers++;
  // In most turns nothing is found, and the same is given: they share one answer.
  let nothing: Answer = { given: NOTHING, value: undefined };
  return (transcript: Transcript, givenTo: (turn: Turn) => G) => {
    const texts = turnTexts(transcript);
    return (turn: Turn): V => {
      const text = texts[turn.index];
      if (text === undefined) throw new Error('a turn of another transcript');
      const given = givenTo(turn);
      const answers = (text.found ??= new Array<unknown>(drawers));
      const known = answers[drawer] as Answer | undefined;
      if (known !== undefined && areSame(known.given, given)) return known.value as V;
      const value = find(text, given);
      if (value === undefined && !areSame(nothing.given, given)) nothing = { given, value };
      answers[drawer] = value === undefined ? nothing : { given, value };
      return value;
    };
  };
}

const NOTHING: Given = {};

/** The same question is always given values under the same names. */
function areSame(a: Given, b: Given): boolean {
  if (a === b) return true;
  for (const name in b) if (!Object.is(a[name], b[name])) return false;
  return true;
}

/** What stands for a participant where one is given to a question: the commonest of their labels, which nobody else bears. */
export function idOf({ labels }: Participant): string {
  return labels[0]?.label ?? '';
}
