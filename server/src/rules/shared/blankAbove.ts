import type { TextChange } from '../../text/change';
import type { SourceText } from '../../text/sourceText';

/** A blank line before a line: written behind the line above, and not before a label, at which another fix may begin. */
export function blankAbove(text: SourceText, line: number): TextChange {
  const end = text.lineEnd(line - 1);
  return { from: end, to: end, insert: '\n' };
}
