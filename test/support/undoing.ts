import type { Snapshot } from '../../server/src/document/snapshot';
import type { TextChange } from '../../server/src/text/change';

/** The changes that take changes of a text back, in offsets of the text that they have made. */
export function undoing({ text }: Pick<Snapshot, 'text'>, changes: readonly TextChange[]): readonly TextChange[] {
  let moved = 0;
  return [...changes]
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map(({ from, to, insert }) => {
      const start = from + moved;
      moved += insert.length - (to - from);
      return { from: start, to: start + insert.length, insert: text.slice(from, to) };
    });
}
