import { distance } from './distance';
import { isNextKey } from './keyboard';

/**
 * By what steps a label as it stands could have come from the one that was meant, each counted: what a finger does, what a
 * scanner does, and what is neither. `edits` is the number of all steps; `first` and `last` say whether the labels begin or
 * end otherwise.
 */
export interface Slips {
  /** Two letters that changed places, or one that moved: by one place, in longer names by two. */
  readonly swapped: number;
  /** A letter written twice, or once where it stands twice. */
  readonly doubled: number;
  /** A key beside the right one: instead of it, or besides. */
  readonly nextKey: number;
  /** Letters or digits that scanners take for each other. */
  readonly misread: number;
  readonly added: number;
  readonly lost: number;
  readonly other: number;
  /** Blanks and marks, added, lost or exchanged. */
  readonly marks: number;
  readonly accents: number;
  /** Whether capitals differ, and nothing else does. */
  readonly capitals: number;
  readonly edits: number;
  readonly first: boolean;
  readonly last: boolean;
}

/**
 * The slips that lead from the label that was meant to the one that stands; undefined where they are too far apart, where a
 * digit stands for another, or where they are equal. Both are given as they stand and as keys (`key.ts`).
 */
export function slipsBetween(stands: Written, meant: Written): Slips | undefined {
  if (stands.label === meant.label) return undefined;
  const [wrong, right] = [withoutAccents(stands.key), withoutAccents(meant.key)];
  if (stands.key === meant.key) {
    const isCapital = stands.label.toLowerCase() === meant.label.toLowerCase();
    return { ...NONE, ...(isCapital ? { capitals: 1 } : { marks: 1 }), edits: 1 };
  }
  if (wrong === right) return { ...NONE, accents: 1, edits: 1 };
  const most = mostEdits(Math.min(wrong.length, right.length));
  if (most === 0 || distance(wrong, right, most + 1) > most + 1) return undefined;
  const steps = withSwap(stepsBetween(wrong, right), Math.min(wrong.length, right.length));
  if (steps.length > most || steps.some(isOfNumbers)) return undefined;
  return summed(steps, wrong, right);
}

/** A label as it stands, and its key. */
export interface Written {
  readonly label: string;
  readonly key: string;
}

/** A short label differs by one step at most; one letter alone is no slip of another. */
function mostEdits(length: number): number {
  if (length < 2) return 0;
  if (length < 5) return 1;
  return length < 8 ? 2 : 3;
}

export function withoutAccents(key: string): string {
  return /[^\x20-\x7e]/.test(key) ? key.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : key;
}

/** In names of so many letters fingers also swap two letters across a third. */
const LONG_ENOUGH = 5;
const ACROSS_ONE = 2;

/** `Mikareh` for `Mikerah`, `Mhicael` for `Michael`: what two steps do is one slip where a letter went two places at most. */
function withSwap(steps: readonly Step[], length: number): readonly Step[] {
  const [one, other, ...rest] = steps;
  if (one === undefined || other === undefined || rest.length > 0 || length < LONG_ENOUGH) return steps;
  const [from, to] = one.stands === '' ? [other, one] : [one, other];
  const isSwap = from.stands.length === 1 && from.stands === to.meant && from.meant === to.stands;
  if (!isSwap || Math.abs(from.at - to.goal) > ACROSS_ONE) return steps;
  return [{ ...from, kind: 'swapped', stands: to.stands + from.stands, meant: to.meant + from.meant }];
}

type Kind = Exclude<keyof Slips, 'edits' | 'first' | 'last' | 'accents' | 'capitals'>;

/** One step, with what stands and what was meant there. */
interface Step {
  readonly kind: Kind;
  readonly stands: string;
  readonly meant: string;
  /** Where that ends, in the word as it stands and in the one that was meant. */
  readonly at: number;
  readonly goal: number;
}

/** `Speaker 1` and `Speaker 2`, `P1` and `P11`: numbers differ on purpose, but for a digit that was read for a letter. */
function isOfNumbers({ kind, stands, meant }: Step): boolean {
  return kind !== 'misread' && /\d/.test(stands + meant);
}

const NONE: Slips = {
  ...{ swapped: 0, doubled: 0, nextKey: 0, misread: 0, added: 0, lost: 0, other: 0, marks: 0, accents: 0, capitals: 0 },
  ...{ edits: 0, first: false, last: false },
};

function summed(steps: readonly Step[], wrong: string, right: string): Slips {
  const counts: Record<Kind, number> = {
    swapped: 0,
    doubled: 0,
    nextKey: 0,
    misread: 0,
    added: 0,
    lost: 0,
    other: 0,
    marks: 0,
  };
  for (const { kind } of steps) counts[kind]++;
  return {
    ...NONE,
    ...counts,
    edits: steps.length,
    first: !right.startsWith(wrong.charAt(0)),
    last: wrong.at(-1) !== right.at(-1),
  };
}

/** The steps of a cheapest way between two words, from their ends to their beginnings. */
function stepsBetween(wrong: string, right: string): readonly Step[] {
  const cost = costs(wrong, right);
  const steps: Step[] = [];
  let [row, column] = [wrong.length, right.length];
  const at = (r: number, c: number) => cost[r]?.[c] ?? Infinity;
  while (row > 0 || column > 0) {
    const here = at(row, column);
    if (row > 0 && column > 0 && wrong[row - 1] === right[column - 1] && at(row - 1, column - 1) === here) {
      row--;
      column--;
      continue;
    }
    const move = MOVES.find(
      ([r, c]) =>
        row >= r &&
        column >= c &&
        isMove(wrong.slice(row - r, row), right.slice(column - c, column)) &&
        at(row - r, column - c) === here - 1,
    );
    if (move === undefined) break;
    const [r, c] = move;
    const [stands, meant] = [wrong.slice(row - r, row), right.slice(column - c, column)];
    const around =
      r === 0 ? right.charAt(column - 2) + right.charAt(column) : wrong.charAt(row - 2) + wrong.charAt(row);
    steps.push({ kind: kindOf(stands, meant, around), stands, meant, at: row, goal: column });
    row -= r;
    column -= c;
  }
  return steps;
}

/** How many characters of each word a step takes: the likelier first. */
const MOVES: readonly (readonly [number, number])[] = [
  [2, 2],
  [2, 1],
  [1, 2],
  [1, 1],
  [1, 0],
  [0, 1],
];

/** Whether one step leads from one stretch to the other: any for single characters, a swap, or a pair that is read as one. */
function isMove(stands: string, meant: string): boolean {
  if (stands.length === 2 && meant.length === 2)
    return stands !== meant && stands === `${meant.charAt(1)}${meant.charAt(0)}`;
  if (stands.length + meant.length === 3) return areMisread(stands, meant);
  return stands !== meant;
}

function costs(wrong: string, right: string): readonly (readonly number[])[] {
  const rows: number[][] = [];
  for (let row = 0; row <= wrong.length; row++) {
    const now: number[] = [];
    rows.push(now);
    for (let column = 0; column <= right.length; column++) {
      let best = row === 0 && column === 0 ? 0 : Infinity;
      if (row > 0 && column > 0 && wrong[row - 1] === right[column - 1]) best = rows[row - 1]?.[column - 1] ?? Infinity;
      for (const [r, c] of MOVES) {
        if (row < r || column < c) continue;
        const before = (rows[row - r]?.[column - c] ?? Infinity) + 1;
        if (before < best && isMove(wrong.slice(row - r, row), right.slice(column - c, column))) best = before;
      }
      now.push(best);
    }
  }
  return rows;
}

function kindOf(stands: string, meant: string, around: string): Kind {
  if (stands.length === 2 && meant.length === 2) return 'swapped';
  if (areMisread(stands, meant)) return 'misread';
  if (!/[\p{L}\p{N}]/u.test(stands + meant)) return 'marks';
  if (stands !== '' && meant !== '') {
    if (isNextKey(stands, meant)) return 'nextKey';
    return /[^\p{L}\p{N}]/u.test(stands + meant) ? 'marks' : 'other';
  }
  if (around.includes(stands + meant)) return 'doubled';
  if (stands !== '') return Array.from(around).some((letter) => isNextKey(letter, stands)) ? 'nextKey' : 'added';
  return 'lost';
}

/** What scanners take for each other: letters and digits. */
const MISREAD = new Set('l1 i1 o0 il s5 b8 z2 g9 ce ef bh nu lt vy gq'.split(' '));

/** The pairs of letters that look like one. */
const MISREAD_PAIRS: ReadonlyMap<string, readonly string[]> = new Map([
  ['m', ['rn', 'nn']],
  ['d', ['cl']],
  ['u', ['ii']],
  ['w', ['vv']],
  ['n', ['ri']],
]);

function areMisread(a: string, b: string): boolean {
  if (a.length === 1 && b.length === 1) return MISREAD.has(a + b) || MISREAD.has(b + a);
  const pairs = MISREAD_PAIRS.get(a.length === 1 ? a : b);
  return pairs?.includes(a.length === 1 ? b : a) === true;
}
