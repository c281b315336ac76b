import type { Turn } from '../../model/transcript';
import { labelRange, linesRange, speechRange, turnAt, turnRange } from '../../document/places';
import { sectionsOf } from '../../observations/sections';
import type { Snapshot } from '../../document/snapshot';
import type { Range } from '../../text/range';
import { contains, touches } from '../../text/range';
import { exchangeLines } from '../exchanges/exchange';
import { lastWritten } from '../exchanges/lastWritten';
import { sentenceAt, speechStart } from './sentence';

/**
 * What to select around an offset, step by step, each range wholly inside the next: the word, the sentence, the
 * paragraph or the label, what is said, the turn, the exchange, the sections, the interview, the whole text; outside of the
 * interview the front matter, a menu or the like, and all that stands before or after. Never empty.
 */
export function selectionRanges(snapshot: Snapshot, offset: number): readonly Range[] {
  const at = Math.min(Math.max(offset, 0), snapshot.text.length);
  const turn = turnAt(snapshot, at);
  return nested([...within(snapshot, at), ...ofTurn(snapshot, turn), ...parts(snapshot, at), whole(snapshot)], at);
}

function within(snapshot: Snapshot, offset: number): readonly (Range | undefined)[] {
  return [wordAt(snapshot, offset), sentenceAt(snapshot, offset), paragraphAt(snapshot, offset)];
}

function ofTurn({ text }: Snapshot, turn: Turn | undefined): readonly (Range | undefined)[] {
  if (turn === undefined) return [];
  const exchange = turn.exchange && linesRange(text, exchangeLines(turn.exchange));
  return [labelRange(text, turn), speechRange(text, turn), turnRange(text, turn), exchange];
}

/** The parts of the document that hold the line of an offset, the smaller before the larger. */
function parts({ text, lines, transcript }: Snapshot, offset: number): readonly Range[] {
  const { line } = text.placeAt(offset);
  const { matter, frontMatter, before, after, body } = transcript;
  const sections = sectionsOf(transcript).map((section) => lastWritten(section, lines));
  const all = [...matter, frontMatter, before, after, ...sections.toReversed(), body].filter(
    (span) => span !== undefined,
  );
  return all.filter((span) => span.line <= line && line <= span.endLine).map((span) => linesRange(text, span));
}

function whole({ text }: Snapshot): Range {
  return { from: 0, to: text.length };
}

/** Keeps what lies around the offset and wholly around what was kept before. */
function nested(ranges: readonly (Range | undefined)[], offset: number): readonly Range[] {
  const kept: Range[] = [];
  for (const range of ranges) {
    const inner = kept.at(-1) ?? { from: offset, to: offset };
    if (range === undefined || !touches(range, offset) || !contains(range, inner)) continue;
    if (kept.length === 0 || range.from < inner.from || inner.to < range.to) kept.push(range);
  }
  return kept;
}

/** Made for the first word: it takes longer than most of what a server does before it answers. */
let words: Intl.Segmenter | undefined;

/** Farther than this from the cursor no word reaches; the segmenter takes a copy of all that it is given. */
const REACH = 200;

function wordAt({ text }: Snapshot, offset: number): Range | undefined {
  const { line, column } = text.placeAt(offset);
  const from = Math.max(0, column - REACH);
  const near = text.lineText(line).slice(from, column + REACH);
  words ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  for (const { segment, index, isWordLike } of words.segment(near)) {
    const start = text.lineStart(line) + from + index;
    const word = { from: start, to: start + segment.length };
    if (isWordLike === true && touches(word, offset)) return word;
  }
  return undefined;
}

/** The lines around the offset up to a blank one, or to the edges of the turn; without the label. */
function paragraphAt(snapshot: Snapshot, offset: number): Range | undefined {
  const { text, lines } = snapshot;
  const turn = turnAt(snapshot, offset);
  let { line } = text.placeAt(offset);
  let endLine = line;
  if (lines.at(line)?.blank !== false) return undefined;
  while (line > (turn?.line ?? 0) && lines.at(line - 1)?.blank === false) line--;
  while (endLine < (turn?.endLine ?? lines.length - 1) && lines.at(endLine + 1)?.blank === false) endLine++;
  return { from: text.lineStart(line) + speechStart(snapshot, line), to: text.lineEnd(endLine) };
}
