import type { Transcript, Turn, TurnText } from '../../model/transcript';
import { ofTurn } from '../../facts/perTurn';
import type { Snapshot } from '../../document/snapshot';
import { firstIndex } from '../../text/firstIndex';
import type { LineColumn, Stretch } from '../../text/sourceText';

/** What items are made of: turns, or exchanges. */
interface Source<T, I> {
  /** In the text's order. */
  readonly all: (transcript: Transcript) => readonly T[];
  /** The turns of which an item tells, in order; it stands with the first. */
  readonly turns: (one: T) => readonly [Turn, ...Turn[]];
  /** The one that a turn belongs to, if it does to any. */
  readonly with: (turn: Turn) => T | undefined;
  /** A pure function of one of them: its place among all, its turns, where they stand, and the names of their speakers. */
  readonly item: (snapshot: Snapshot, one: T, nth: number) => I;
  /** An item so many lines further down. */
  readonly moved: (item: I, by: number) => I;
}

/** An item, and what it was made of. */
interface KeptItem<I> {
  readonly item: I;
  readonly nth: number;
  readonly line: number;
  readonly told: readonly ToldTurn[];
}

/** A turn of which an item tells, so many lines below the first of them. */
interface ToldTurn {
  readonly text: TurnText | undefined;
  readonly name: string;
  readonly below: number;
}

/** All items of a version, and what stood in its turns. */
interface KeptItems<I> {
  readonly texts: Transcript['texts'];
  readonly items: readonly I[];
}

/**
 * Makes an item of each turn or exchange, in the text's order, and keeps it for later versions with the turn where it stands:
 * while its turns stay as they are, by themselves and to each other, it is the same object; or, where all of them were moved,
 * the same item on other lines. Where all turns stand where they stood, only those are looked at in which something was typed.
 */
export function keptItems<T, I>(source: Source<T, I>) {
  const itemOf = keepingItems(source);
  const known = new WeakMap<Transcript['turns'], KeptItems<I>>();
  return (snapshot: Snapshot): readonly I[] => {
    const { transcript } = snapshot;
    const { turns, texts } = transcript;
    const last = known.get(turns);
    if (last?.texts === texts) return last.items;
    const all = source.all(transcript);
    const items = last?.items.slice() ?? all.map((one, nth) => itemOf(snapshot, one, nth));
    for (const nth of last === undefined ? [] : touched(last.texts.differing(texts), turns, all, source)) {
      const one = all[nth];
      if (one !== undefined) items[nth] = itemOf(snapshot, one, nth);
    }
    known.set(turns, { texts, items });
    return items;
  };
}

/** The places among all of those that some turns belong to, which are given by their indices. */
function touched<T>(
  indices: readonly number[],
  turns: readonly Turn[],
  all: readonly T[],
  { turns: toldIn, with: belonging }: Pick<Source<T, never>, 'turns' | 'with'>,
): ReadonlySet<number> {
  const ones = indices.map((at) => turns[at]).map((turn) => turn && belonging(turn));
  return new Set(
    ones
      .filter((one) => one !== undefined)
      .map((one) => firstIndex(all, (other) => toldIn(other)[0].index >= toldIn(one)[0].index)),
  );
}

/** Makes single items, each once while its turns stay as they are. */
function keepingItems<T, I>({ turns, item, moved }: Pick<Source<T, I>, 'turns' | 'item' | 'moved'>) {
  const latest = ofTurn((): { kept: KeptItem<I> | undefined } => ({ kept: undefined }));
  return (snapshot: Snapshot, one: T, nth: number): I => {
    const { transcript } = snapshot;
    const told = turns(one);
    const [{ index, line }] = told;
    const first = transcript.texts.at(index);
    if (first === undefined) return item(snapshot, one, nth);
    const place = latest(first);
    const { kept } = place;
    const isKept = kept?.nth === nth && areTold(kept.told, told, transcript);
    if (isKept && kept.line === line) return kept.item;
    const now = isKept ? moved(kept.item, line - kept.line) : item(snapshot, one, nth);
    const toldNow = isKept ? kept.told : told.map((turn) => toldTurn(turn, line, transcript));
    place.kept = { item: now, nth, line, told: toldNow };
    return now;
  };
}

function toldTurn({ index, line, participant: { name } }: Turn, first: number, { texts }: Transcript): ToldTurn {
  return { text: texts.at(index), name, below: line - first };
}

function areTold(before: readonly ToldTurn[], now: readonly [Turn, ...Turn[]], { texts }: Transcript): boolean {
  const [first] = now;
  return (
    before.length === now.length &&
    now.every(({ index, line, participant }, at) => {
      const old = before[at];
      return old?.text === texts.at(index) && old?.name === participant.name && old.below === line - first.line;
    })
  );
}

/** A stretch so many lines further down. */
export function stretchMoved({ from, to }: Stretch, by: number): Stretch {
  return { from: placeMoved(from, by), to: placeMoved(to, by) };
}

function placeMoved({ line, column }: LineColumn, by: number): LineColumn {
  return { line: line + by, column };
}
