import type { Transcript, Turn } from '../model/transcript';
import { aligned } from './align';
import { isLong, saidAnew, textOf } from './anew';
import { headChanges, plainLabel } from './head';
import type { Links } from './links';
import { firstIn, linked, partOf, sizeOf } from './links';
import type { How, Relabelled } from './how';
import { howOf } from './how';
import type { Part, Speech } from './speech';
import { speechIn } from './speech';
import type { WordChange } from './words';
import { wordChanges } from './words';

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
  /** A turn that is in one text alone, with all that is said in it. */
  | { readonly kind: 'added'; readonly other: Turn; readonly said: string }
  | { readonly kind: 'removed'; readonly turn: Turn; readonly said: string }
  | WordChange;

/** What differs between two texts of one talk. Blank lines and wrapping are nothing. */
export function compare(one: Transcript, other: Transcript): readonly Change[] {
  const [before, after] = [speechIn(one), speechIn(other)];
  const links = linked(before, after, aligned(before, after));
  const heads = headsOf(before, after, links);
  const pairs = new Map([...heads, ...saidAnew(before, after, links, heads)]);
  const turns = [...pairs].flatMap(([at, to]) => {
    const [turn, now] = [before.parts[at]?.turn, after.parts[to]?.turn];
    return turn === undefined || now === undefined ? [] : [{ turn, other: now }];
  });
  const isRelabelled = ({ turn, other: now }: Relabelled) => plainLabel(turn) !== plainLabel(now);
  const how = howOf(turns.filter(isRelabelled), one, other);
  const ofHeads = turns.flatMap((pair): readonly Change[] => {
    const differing = headChanges(one, pair.turn, other, pair.other).map((kind) => ({ kind, ...pair }));
    if (!isRelabelled(pair)) return differing;
    return [{ kind: 'relabelled', how: how(pair), ...pair }, ...differing.filter(({ kind }) => kind === 'time')];
  });
  const changes = [...ofHeads, ...ofLabels(before, after, links, pairs), ...wordChanges(before, after, links, pairs)];
  return changes
    .map((change, at) => ({ change, at }))
    .sort((a, b) => lineOf(a.change) - lineOf(b.change) || a.at - b.at)
    .map(({ change }) => change);
}

/** Where a change is in the second text; of what is no more there, where it was in the first. */
export function lineOf(change: Change): number {
  if ('other' in change && change.other !== undefined) return change.other.line;
  if (change.kind === 'words') return change.line ?? change.was ?? 0;
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
  pairs: ReadonlyMap<number, number>,
): readonly Change[] {
  const headed = new Set(pairs.values());
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
    if (part.turn === undefined || pairs.has(at)) continue;
    const word = firstIn(part, match);
    const to = word === undefined ? undefined : after.parts[after.owners[word] ?? -1];
    if (to !== undefined) {
      changes.push({ kind: 'merged', turn: part.turn, other: to.turn, line: to.line });
      continue;
    }
    const twin = !isLong(part) ? -1 : added.findIndex((one) => isSame(before, part, after, one));
    const [moved] = twin < 0 ? [] : added.splice(twin, 1);
    if (moved?.turn === undefined) changes.push({ kind: 'removed', turn: part.turn, said: textOf(before, part) });
    else changes.push({ kind: 'moved', turn: part.turn, other: moved.turn });
  }
  for (const part of added)
    if (part.turn !== undefined) changes.push({ kind: 'added', other: part.turn, said: textOf(after, part) });
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
