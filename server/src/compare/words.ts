import type { Turn } from '../model/transcript';
import type { Links } from './links';
import type { Speech } from './speech';

/** Words in a row that are gone, words that are new, or the ones in place of the others. */
export interface Run {
  readonly removed?: string;
  readonly added?: string;
}

/** What differs in the words of one part; lines and turns of a text in which there is no such part are undefined. */
export interface WordChange {
  readonly kind: 'words';
  readonly turn: Turn | undefined;
  readonly other: Turn | undefined;
  /** The part's line in the first text. */
  readonly was: number | undefined;
  /** Its line in the second. */
  readonly line: number | undefined;
  /** In the order of the text. */
  readonly runs: readonly Run[];
}

/**
 * Words that are new or gone in turns that are in both texts, and outside of turns.
 *
 * @param pairs parts that are one, by their indices
 */
export function wordChanges(
  before: Speech,
  after: Speech,
  { match, back }: Links,
  pairs: ReadonlyMap<number, number>,
): readonly WordChange[] {
  const backPairs = new Map([...pairs].map(([at, to]) => [to, at]));
  const added = runsIn(before, after, back, backPairs);
  const [byStart, byEnd] = [new Map(added.map((run) => [run.from, run])), new Map(added.map((run) => [run.to, run]))];
  const left = new Set(added);
  const told: Told[] = [];
  for (const gone of runsIn(after, before, match, pairs)) {
    const { part, other, behind, ahead } = gone;
    const start = behind === undefined ? undefined : behind + 1;
    const near = [byStart.get(start ?? -1), byEnd.get(ahead ?? -1), byStart.get(after.parts[other ?? -1]?.from ?? -1)];
    const instead = near.find((run) => run !== undefined && left.has(run) && run.other === part && isAt(run, gone));
    const at = instead?.from ?? start ?? ahead ?? gone.from;
    if (instead !== undefined) left.delete(instead);
    const run = { removed: gone.text, ...(instead !== undefined && { added: instead.text }) };
    told.push({ part, other: instead?.part ?? other, at, run });
  }
  for (const { part, other, from, text } of left)
    told.push({ part: other, other: part, at: from, run: { added: text } });
  return grouped(before, after, told);
}

/** Words in a row that the other text does not have. */
interface Stretch {
  readonly part: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The part of the other text in which it would be. */
  readonly other: number | undefined;
  /** Where the words right before it and right behind it are in the other text, if they belong to its part. */
  readonly behind: number | undefined;
  readonly ahead: number | undefined;
}

interface Told {
  readonly part: number | undefined;
  readonly other: number | undefined;
  readonly at: number;
  readonly run: Run;
}

/** Whether a new run stands where one is gone: behind the same word, before the same word, or both are all of their parts. */
function isAt(added: Stretch, gone: Stretch): boolean {
  if (gone.behind !== undefined && added.from === gone.behind + 1) return true;
  if (gone.ahead !== undefined && added.to === gone.ahead) return true;
  return [gone, added].every(({ behind, ahead }) => behind === undefined && ahead === undefined);
}

/** The runs of a text that the other one does not have; not those of turns that are not there at all. */
function runsIn(
  { owners }: Speech,
  { words, parts }: Speech,
  match: Int32Array,
  pairs: ReadonlyMap<number, number>,
): readonly Stretch[] {
  const place = (word: number) => ((match[word] ?? -1) < 0 ? undefined : match[word]);
  return parts.flatMap((part, index) => {
    const runs: Stretch[] = [];
    for (let from = part.from; from < part.to; from++) {
      if (place(from) !== undefined || words[from] === '') continue;
      let to = from + 1;
      while (to < part.to && place(to) === undefined) to++;
      const [behind, ahead] = [from > part.from ? place(from - 1) : undefined, to < part.to ? place(to) : undefined];
      const other = owners[behind ?? ahead ?? -1] ?? pairs.get(index);
      if (other !== undefined || part.turn === undefined)
        runs.push({ part: index, from, to, text: words.slice(from, to).join(' '), other, behind, ahead });
      from = to;
    }
    return runs;
  });
}

function grouped(before: Speech, after: Speech, told: readonly Told[]): readonly WordChange[] {
  const groups = new Map<string, Told[]>();
  for (const one of [...told].sort((a, b) => a.at - b.at)) {
    const key = `${one.part} ${one.other}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].map((group): WordChange => {
    const [part, other] = [before.parts[group[0]?.part ?? -1], after.parts[group[0]?.other ?? -1]];
    const sides = { turn: part?.turn, other: other?.turn, was: part?.line, line: other?.line };
    return { kind: 'words', ...sides, runs: group.map(({ run }) => run) };
  });
}
