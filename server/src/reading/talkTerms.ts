import { talkWeighed } from '../labels/decide';
import type { LineView } from '../facts/fact';
import type { Declarations } from '../model/declarations';
import type { LabelFeature } from '../model/transcript';
import type { ChunkedList } from '../text/chunkedList';
import { placesAnew } from './anew';

/**
 * What speaks for and against a document's labels being those of a talk, weighed; empty where there are none, or where all
 * lines are a log's or a screenplay's. It is read anew for that.
 */
export function talkTermsIn(
  lines: ChunkedList<LineView>,
  own: Declarations,
  folder: Declarations,
): readonly LabelFeature[] {
  const { places, known, isLongLog } = placesAnew(lines, own, folder);
  return isLongLog ? [] : talkWeighed(places, lines, known);
}
