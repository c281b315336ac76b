import type { TextChange } from '../../text/change';
import type { Snapshot } from '../../document/snapshot';
import { frontMatterSpan } from '../../declarations/frontMatter';

/** Changes of the YAML in a transcript's front matter, in offsets of the transcript. Empty where it has none. */
export function changeBlock(
  { text, lines }: Pick<Snapshot, 'text' | 'lines'>,
  change: (yamlText: string) => readonly TextChange[],
): readonly TextChange[] {
  const span = frontMatterSpan(lines);
  if (span === undefined) return [];
  const start = text.lineStart(1);
  const changes = change(text.slice(start, text.lineStart(span.endLine)));
  return changes.map(({ from, to, insert }) => ({ from: from + start, to: to + start, insert }));
}
