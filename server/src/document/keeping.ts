import { areAlike } from '../facts/fact';
import type { Sum } from '../facts/sum';
import type { Declarations } from '../model/declarations';
import type { Reading } from '../reading/transcript';
import { readTranscript, rereadTranscript } from '../reading/transcript';
import type { Line } from '../syntax/line';
import { firstIndex } from '../text/firstIndex';
import type { ChunkedList } from '../text/chunkedList';

/** A reading, and the declarations with which it was read. */
export interface KeptReading {
  readonly reading: Reading;
  readonly own: Declarations;
}

/**
 * Reads a version of a document. Of the reading of an earlier version, with the same folder, all is kept that the lines
 * written since then cannot have changed: a reading goes by facts of lines and by what is said in turns, so it is the same
 * where all facts that were asked of the old lines are the same of the new ones, and only the turns in which those lines
 * stand are listened to again.
 */
export function readVersion(
  lines: ChunkedList<Line>,
  own: Declarations,
  folder: Declarations,
  last: KeptReading | undefined,
): KeptReading {
  const before = last?.own === own ? last.reading : undefined;
  const kept = before && keptOf(before, lines);
  const reading =
    before === undefined || kept === undefined
      ? readTranscript(lines, own, folder, before)
      : rereadTranscript(lines, before, kept.touched, kept.sums);
  return { reading, own };
}

/** More lines are not typed, but pasted or replaced: to read all again is no slower then. */
const MOST = 200;

/** What a version has in common with one before it. */
interface Kept {
  /** The turns in which lines were written anew, or behind which, before the next one; by their indices, in order. */
  readonly touched: readonly number[];
  readonly sums: readonly Sum[];
}

/** Undefined where another reading is possible: there are more lines or fewer, a fact is another, or a sum may decide otherwise. */
function keptOf({ transcript, structure, sums }: Reading, lines: ChunkedList<Line>): Kept | undefined {
  const { lines: old, turns } = transcript;
  const { start, end } = old.alike(lines);
  const to = old.length - end;
  if (old.length !== lines.length || to - start > MOST) return undefined;
  const [before, now] = [old.slice(start, to), lines.slice(start, to)];
  const touched = new Set<number>();
  for (const [nth, line] of before.entries()) {
    const written = now[nth];
    if (written === undefined || written === line) continue;
    if (!areAlike(line, written) || !structure.questions.areAlike(line, written)) return undefined;
    const at = start + nth;
    const turn = firstIndex(turns, (one) => one.line > at) - 1;
    if (turn >= 0) touched.add(turn);
  }
  const rewritten = { first: start, old: before, now, before: old.at(start - 1), behind: old.at(to) };
  const after = sums.map((sum) => sum.after(rewritten)).filter((sum) => sum !== undefined);
  return after.length < sums.length ? undefined : { touched: [...touched], sums: after };
}
