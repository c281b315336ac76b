import type { LineSpan } from '../../text/range';
import { sectionsOf } from '../../observations/sections';
import type { Transcript } from '../../model/transcript';
import type { Snapshot } from '../../document/snapshot';
import type { Line } from '../../syntax/line';
import type { ChunkedList } from '../../text/chunkedList';
import { exchangeLines } from '../exchanges/exchange';
import { lastWritten } from '../exchanges/lastWritten';

/** Lines, from 0, that fold into their first. */
export interface Fold extends LineSpan {
  readonly kind?: 'region' | 'comment' | 'imports';
}

/**
 * What folds: sections, exchanges, turns over several lines, the front matter, the matter before and after the interview
 * and each part of it, code, and anything else of several lines that is no speech.
 *
 * Editors keep one fold for a line. On a question's line that is the exchange, which readers want out of the way;
 * a long question does not fold without its answers. The matter around the interview is of kind `comment`, so that
 * *Fold All Block Comments* leaves the interview alone; the front matter is of kind `region`.
 *
 * They are the same object while lines, and what they belong to, stay where they are.
 */
export function folding({ transcript }: Snapshot): readonly Fold[] {
  const { turns, exchanges } = transcript;
  const apart = besideTurns(transcript);
  const last = latest.get(turns);
  if (last?.apart.length === apart.length && last.apart.every((fold, at) => isSameFold(fold, apart[at])))
    return last.folds;
  const folds = onePerLine([
    ...apart,
    ...exchanges.map(exchangeLines),
    ...turns.map(({ line, endLine }) => ({ line, endLine })),
  ]);
  latest.set(turns, { apart, folds });
  return folds;
}

/** The folds of a version with some turns, and those of them that are not made of turns. */
interface Folds {
  readonly apart: readonly Fold[];
  readonly folds: readonly Fold[];
}

const latest = new WeakMap<Transcript['turns'], Folds>();

/** What folds and is no turn or exchange, the best first. */
function besideTurns(transcript: Transcript): readonly Fold[] {
  const { lines, frontMatter, before, after } = transcript;
  const nodes = transcript.matter.filter(({ kind }) => kind !== 'footer');
  const bestFirst: readonly (Fold | undefined)[] = [
    frontMatter && { line: frontMatter.line, endLine: frontMatter.endLine, kind: 'region' },
    matter(before, lines, (frontMatter?.endLine ?? -1) + 1),
    matter(after, lines, 0),
    ...nodes.map(({ line, endLine, kind }): Fold => ({ line, endLine, kind: kind === 'code' ? 'region' : 'comment' })),
    ...sectionsOf(transcript).map((section): Fold => ({ ...lastWritten(section, lines), kind: 'region' })),
  ];
  return bestFirst.filter((fold) => fold !== undefined);
}

function isSameFold(a: Fold, b: Fold | undefined): boolean {
  return a.line === b?.line && a.endLine === b.endLine && a.kind === b.kind;
}
/** Without blank lines at its ends: a blank line is a poor handle, and one at the end would hide the gap to what follows. */
function matter(span: LineSpan | undefined, lines: ChunkedList<Line>, earliest: number): Fold | undefined {
  if (span === undefined) return undefined;
  let line = Math.max(span.line, earliest);
  while (line < span.endLine && lines.at(line)?.blank !== false) line++;
  return { ...lastWritten({ line, endLine: span.endLine }, lines), kind: 'comment' };
}

function onePerLine(bestFirst: readonly Fold[]): readonly Fold[] {
  const byLine = new Map<number, Fold>();
  for (const fold of bestFirst) if (fold.line < fold.endLine && !byLine.has(fold.line)) byLine.set(fold.line, fold);
  return [...byLine.values()].sort((a, b) => a.line - b.line);
}
