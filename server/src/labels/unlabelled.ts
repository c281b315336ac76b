import type { LineView } from '../facts/fact';
import { hasWords } from '../facts/looks';
import type { ChunkedList } from '../text/chunkedList';
import type { LabelPlace } from './place';

/** Among so many lines from the first label on paragraphs are counted. */
const NEAR_LINES = 400;

/**
 * Of the paragraphs from the first label on, the share that bears no label and stands below none. Below a label alone on its line stands what it says.
 *
 * @param places in the order of their lines
 */
export function unlabelled(places: readonly LabelPlace[], lines: ChunkedList<LineView>): number {
  const first = places[0]?.line ?? 0;
  const labelled = new Set(places.map(({ line }) => line));
  const empty = new Set(places.filter(({ isEmpty }) => isEmpty).map(({ line }) => line));
  let [all, without, last] = [0, 0, -1];
  let isOpen = true;
  lines.slice(first, first + NEAR_LINES).forEach((line, nth) => {
    const at = first + nth;
    if (!hasWords(line)) {
      isOpen = true;
      return;
    }
    if (isOpen && (labelled.has(at) || !empty.has(last))) {
      all++;
      if (!labelled.has(at)) without++;
    }
    isOpen = false;
    last = at;
  });
  return all === 0 ? 0 : without / all;
}
