import type { Transcript, Turn } from '../model/transcript';
import { aligned } from './align';
import { headChanges, plainLabel } from './head';
import type { Links } from './links';
import { firstIn, linked, partOf, sizeOf } from './links';
import type { How } from './how';
import { howOf } from './how';
import type { Part, Speech } from './speech';
import { speechIn } from './speech';

/** What differs between two texts of one talk, in the order of the second text. Turns of the first are `turn`, of the second `other`. */
export type Change =
  | { readonly kind: 'relabelled'; readonly how: How; readonly turn: Turn; readonly other: Turn }
  /** The marks around a label. */
  | { readonly kind: 'markup'; readonly turn: Turn; readonly other: Turn }
  | { readonly kind: 'time'; readonly turn: Turn; readonly other: Turn }
  /** A label stands where there was none: inside the turn `turn`, or where nobody spoke. */
  | { readonly kind: 'split'; readonly turn: Turn | undefined; readonly line: number; readonly other: Turn }
  /** A label is gone, and what was said below it is said in the turn `other`, or by nobody. */
  | { readonly kind: 'merged'; readonly turn: Turn; readonly other: Turn | undefined; readonly line: number }
  /** The turn begins elsewhere: its first words are in the turn before, or it has words of that. */
  | { readonly kind: 'boundary'; readonly turn: Turn; readonly other: Turn }
  | { readonly kind: 'moved'; readonly turn: Turn; readonly other: Turn }
  | { readonly kind: 'added'; readonly other: Turn }
  | { readonly kind: 'removed'; readonly turn: Turn }
  /** Words that are no more there, and words that are new, each run of them one string. */
  | {
      readonly kind: 'words';
      readonly turn: Turn | undefined;
      readonly other: Turn | undefined;
      readonly line: number;
      readonly removed: readonly string[];
      readonly added: readonly string[];
    };

/** A turn of so many words that says the same elsewhere was moved. */
const MOVED = 3;

/** What differs between two texts of one talk. Blank lines and wrapping are nothing. */
export function compare(one: Transcript, other: Transcript): readonly Change[] {
  const [before, after] = [speechIn(one), speechIn(other)];
  const links = linked(before, after, aligned(before, after));
  const heads = headsOf(before, after, links);
  const relabelled = [...heads].flatMap(([at, to]) => {
    const [turn, now] = [before.parts[at]?.turn, after.parts[to]?.turn];
    return turn !== undefined && now !== undefined && plainLabel(turn) !== plainLabel(now)
      ? [{ turn, other: now }]
      : [];
  });
  const how = howOf(relabelled, one, other);
  const ofHeads = [...heads].flatMap(([at, to]): readonly Change[] => {
    const [turn, now] = [before.parts[at]?.turn, after.parts[to]?.turn];
    if (turn === undefined || now === undefined) return [];
    if (plainLabel(turn) !== plainLabel(now))
      return [{ kind: 'relabelled', how: how({ turn, other: now }), turn, other: now }];
    return headChanges(one, turn, other, now).map((kind) => ({ kind, turn, other: now }));
  });
  const changes = [...ofHeads, ...ofLabels(before, after, links, heads), ...ofWords(before, after, links)];
  return changes
    .map((change, at) => ({ change, at }))
    .sort((a, b) => lineOf(a.change) - lineOf(b.change) || a.at - b.at)
    .map(({ change }) => change);
}

/** Where a change is in the second text; of what is no more there, where it was in the first. */
export function lineOf(change: Change): number {
  if ('other' in change && change.other !== undefined) return change.other.line;
  if ('line' in change) return change.line;
  return 'turn' in change ? change.turn.line : 0;
}

/** The turns of the one text that begin where a turn of the other begins. */
function headsOf(before: Speech, after: Speech, { match, back }: Links): ReadonlyMap<number, number> {
  const heads = new Map<number, number>();
  for (const [at, part] of before.parts.entries()) {
    const to = part.turn === undefined ? undefined : partOf(after, firstIn(part, match));
    if (to === undefined || after.parts[to]?.turn === undefined) continue;
    if (partOf(before, firstIn(after.parts[to], back)) === at) heads.set(at, to);
  }
  return heads;
}

/** Labels that are new, and labels that are gone. */
function ofLabels(
  before: Speech,
  after: Speech,
  { match, back }: Links,
  heads: ReadonlyMap<number, number>,
): readonly Change[] {
  const headed = new Set(heads.values());
  const changes: Change[] = [];
  const added: Part[] = [];
  for (const [at, part] of after.parts.entries()) {
    if (part.turn === undefined || headed.has(at)) continue;
    const word = firstIn(part, back);
    const from = word === undefined ? undefined : before.parts[before.owners[word] ?? -1];
    if (from === undefined) added.push(part);
    else changes.push({ kind: 'split', turn: from.turn, line: from.line, other: part.turn });
  }
  for (const [at, part] of before.parts.entries()) {
    if (part.turn === undefined || heads.has(at)) continue;
    const word = firstIn(part, match);
    const to = word === undefined ? undefined : after.parts[after.owners[word] ?? -1];
    if (to !== undefined) {
      changes.push({ kind: 'merged', turn: part.turn, other: to.turn, line: to.line });
      continue;
    }
    const twin = sizeOf(part) < MOVED ? -1 : added.findIndex((one) => isSame(before, part, after, one));
    const [moved] = twin < 0 ? [] : added.splice(twin, 1);
    if (moved?.turn === undefined) changes.push({ kind: 'removed', turn: part.turn });
    else changes.push({ kind: 'moved', turn: part.turn, other: moved.turn });
  }
  for (const { turn } of added) if (turn !== undefined) changes.push({ kind: 'added', other: turn });
  return withBoundaries(changes);
}

/** A label that is gone and one like it that is new near by are a turn that begins elsewhere. */
function withBoundaries(changes: readonly Change[]): readonly Change[] {
  const left = changes.filter((change) => change.kind === 'split');
  const taken = new Set<Change>();
  const found = changes.map((change): Change => {
    if (change.kind !== 'merged' || change.other === undefined) return change;
    const { turn, other } = change;
    const split = left.find(
      (one) =>
        !taken.has(one) &&
        plainLabel(one.other) === plainLabel(turn) &&
        Math.abs(one.other.index - other.index) <= 1 &&
        (one.turn === turn || one.turn?.index === turn.index - 1),
    );
    if (split === undefined) return change;
    taken.add(split);
    return { kind: 'boundary', turn, other: split.other };
  });
  return found.filter((change) => !taken.has(change));
}

function isSame(before: Speech, part: Part, after: Speech, other: Part): boolean {
  if (sizeOf(part) !== sizeOf(other)) return false;
  for (let at = 0; at < sizeOf(part); at++)
    if (before.words[part.from + at] !== after.words[other.from + at]) return false;
  return true;
}

/** Words that are new or gone in turns that are in both texts, and outside of turns. */
function ofWords(before: Speech, after: Speech, { match, back }: Links): readonly Change[] {
  const found = new Map<
    string,
    { part: Part | undefined; other: Part | undefined; removed: string[]; added: string[] }
  >();
  const note = (part: Part | undefined, other: Part | undefined) => {
    const key = `${part?.from} ${other?.from}`;
    let one = found.get(key);
    if (one === undefined) found.set(key, (one = { part, other, removed: [], added: [] }));
    return one;
  };
  for (const part of before.parts) {
    const to = after.parts[partOf(after, firstIn(part, match)) ?? -1];
    if (to === undefined && part.turn !== undefined) continue;
    for (const run of runsIn(before, part, match)) note(part, to).removed.push(run);
  }
  for (const other of after.parts) {
    const from = before.parts[partOf(before, firstIn(other, back)) ?? -1];
    if (from === undefined && other.turn !== undefined) continue;
    for (const run of runsIn(after, other, back)) note(from, other).added.push(run);
  }
  return [...found.values()].map(({ part, other, removed, added }) => ({
    ...{ kind: 'words', turn: part?.turn, other: other?.turn },
    ...{ line: other?.line ?? part?.line ?? 0, removed, added },
  }));
}

/** Runs of words of a part that are not in the other text. */
function runsIn({ words }: Speech, { from, to }: Part, match: Int32Array): readonly string[] {
  const runs: string[] = [];
  let run: string[] = [];
  for (let word = from; word <= to; word++) {
    const isGone = word < to && (match[word] ?? -1) < 0 && words[word] !== '';
    if (isGone) run.push(words[word] ?? '');
    else if (run.length > 0) {
      runs.push(run.join(' '));
      run = [];
    }
  }
  return runs;
}
