import type { Transcript, Turn } from '../model/transcript';
import type { Change } from './compare';
import { compare } from './compare';
import { headText, plainLabel } from './head';
import type { How } from './how';
import type { Run } from './words';

/** What differs between two texts of one talk, in plain values. Lines count from 1. */
export interface Difference {
  readonly changes: readonly TurnChange[];
  /** How many changes there are of each kind; labels by what their change means. Kinds that do not occur are left out. */
  readonly counts: Readonly<Partial<Record<CountedKind, number>>>;
}

export type CountedKind = Exclude<Change['kind'], 'relabelled'> | How;

/** One change. What it is like, and which sides it has, depends on its kind; docs/command-line.md has the list. */
export interface TurnChange {
  readonly kind: Change['kind'];
  /** Of a label: what its change means. */
  readonly how?: How;
  readonly before?: Side;
  readonly after?: Side;
  /** Words in a row that are gone, that are new, or the ones in place of the others, in the order of the text. */
  readonly runs?: readonly Run[];
}

/** Where it is in one of the two texts. */
export interface Side {
  readonly line: number;
  /** Left out where nobody speaks. */
  readonly label?: string;
  /** Of a change of marks or times: all that stands before what is said. */
  readonly head?: string;
}

/** What differs between two texts of one talk. Never throws. */
export function differenceOf(before: Transcript, after: Transcript): Difference {
  const changes = compare(before, after);
  const counts: Partial<Record<CountedKind, number>> = {};
  for (const change of changes) {
    const kind = change.kind === 'relabelled' ? change.how : change.kind;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return { changes: changes.map((change) => told(change, before, after)), counts };
}

function told(change: Change, one: Transcript, other: Transcript): TurnChange {
  const { kind } = change;
  switch (change.kind) {
    case 'relabelled':
      return { kind, how: change.how, before: sideOf(change.turn), after: sideOf(change.other) };
    case 'markup':
    case 'time':
      return { kind, before: headed(one, change.turn), after: headed(other, change.other) };
    case 'split':
      return { kind, before: sideOf(change.turn, change.line), after: sideOf(change.other) };
    case 'merged':
      return { kind, before: sideOf(change.turn), after: sideOf(change.other, change.line) };
    case 'boundary':
    case 'moved':
      return { kind, before: sideOf(change.turn), after: sideOf(change.other) };
    case 'added':
      return { kind, after: sideOf(change.other), ...(change.said !== '' && { runs: [{ added: change.said }] }) };
    case 'removed':
      return { kind, before: sideOf(change.turn), ...(change.said !== '' && { runs: [{ removed: change.said }] }) };
    case 'words': {
      const { turn, other: now, was, line, runs } = change;
      return {
        kind,
        ...(was !== undefined && { before: sideOf(turn, was) }),
        ...(line !== undefined && { after: sideOf(now, line) }),
        runs,
      };
    }
  }
}

/** @param line of the text, from 0, where no turn is there */
function sideOf(turn: Turn | undefined, line = 0): Side {
  return turn === undefined ? { line: line + 1 } : { line: turn.line + 1, label: plainLabel(turn) };
}

function headed(transcript: Transcript, turn: Turn): Side {
  return { ...sideOf(turn), head: headText(transcript, turn) };
}
