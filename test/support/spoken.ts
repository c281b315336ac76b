import { speechRange } from '../../server/src/document/places';
import type { Snapshot } from '../../server/src/document/snapshot';
import type { Range } from '../../server/src/text/range';

/**
 * All that is spoken in a document, word by word: whatever is mended, these stay. Brackets, breaks and times may change,
 * and two turns may become one. What stands in the ranges that are `left` out is no speech, though it was read as such: a
 * label inside a paragraph, a digit in a label's place.
 */
export function spoken({ text, transcript }: Snapshot, left: readonly Range[] = []): string {
  return transcript.turns
    .map((turn) => words(outside(text, speechRange(text, turn), left)))
    .filter((said) => said !== '')
    .join(' ');
}

/** Whether changes touch no spoken word: all are left, or those that went were a label or a digit in its place. */
export function isHarmless(before: Snapshot, after: Snapshot, changes: readonly Range[]): boolean {
  const said = spoken(after);
  return (
    said === spoken(before) || (changes.every((range) => isNoSpeech(before, range)) && said === spoken(before, changes))
  );
}

/** Whether what stands in a range says nothing: a label of the document, a digit, or no words at all. */
function isNoSpeech({ text, transcript }: Snapshot, { from, to }: Range): boolean {
  const said = words(text.slice(from, to));
  const labels = transcript.participants.flatMap((participant) => participant.labels.map(({ label }) => words(label)));
  return said === '' || /^\d$/.test(said) || labels.includes(said);
}

function outside(text: Snapshot['text'], { from, to }: Range, left: readonly Range[]): string {
  const inside = left.filter((range) => range.from < to && range.to > from).sort((a, b) => a.from - b.from);
  let start = from;
  let said = '';
  for (const range of inside) {
    said += `${text.slice(start, Math.max(start, range.from))} `;
    start = Math.max(start, range.to);
  }
  return said + text.slice(Math.min(start, to), to);
}

function words(said: string): string {
  return (said.replace(/\d+(?::\d{2})+/g, ' ').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}
