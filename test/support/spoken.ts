import { speechRange } from '../../server/src/analysis/places';
import type { Snapshot } from '../../server/src/analysis/snapshot';

/**
 * All that is spoken in a document, word by word: whatever is mended, these stay. Brackets, breaks and times may change,
 * and two turns may become one.
 */
export function spoken({ text, transcript }: Snapshot): string {
  return transcript.turns
    .map((turn) => {
      const { from, to } = speechRange(text, turn);
      return words(text.slice(from, to));
    })
    .filter((said) => said !== '')
    .join(' ');
}

function words(said: string): string {
  return (said.replace(/\d+(?::\d{2})+/g, ' ').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}
