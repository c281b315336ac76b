import type { Declarations } from '../model/declarations';
import { frontMatterSpan } from '../declarations/frontMatter';
import { mergeDeclarations } from '../declarations/merge';
import type { LineView } from '../facts/fact';
import { Questions } from '../facts/fact';
import { Wrapping } from '../facts/wrapping';
import { placesOf } from '../labels/candidates';
import type { KnownBefore } from '../labels/decide';
import type { Refuse } from '../labels/gates';
import { lookForLongLog } from '../labels/machine';
import type { LabelPlace } from '../labels/place';
import type { ChunkedList } from '../text/chunkedList';
import { fencedLines } from './matter/fences';
import { recordHeadingLines } from './matter/headings';

/** The places of a document about which is decided, and what is known before. */
interface Undecided {
  readonly places: readonly LabelPlace[];
  readonly known: KnownBefore;
  /** Plainly the log of a machine: nothing is decided of its places. */
  readonly isLongLog: boolean;
}

/**
 * What a document's labels are decided of, looked for once more to explain the decision: an ordinary reading does not
 * remember what it left out, nor look for what it can decide without.
 */
export function placesAnew(
  lines: ChunkedList<LineView>,
  own: Declarations,
  folder: Declarations,
  refuse?: Refuse,
): Undecided {
  const frontMatter = frontMatterSpan(lines);
  const headed = recordHeadingLines(lines, Wrapping.of(lines).width);
  const places = placesOf(lines, { frontMatter, fenced: fencedLines(lines), headed }, refuse);
  const hasFrontMatter = frontMatter !== undefined;
  const known = { declared: mergeDeclarations(own, folder), hasFrontMatter, questions: new Questions() };
  return { places, known, isLongLog: lookForLongLog(lines).isLog };
}
