import type { ParsedNode, YAMLSeq } from 'yaml';
import type { TextChange } from '../../text/change';
import type { Range } from '../../text/range';
import { participantsIn } from './entryText';
import { lineEnd } from './yamlChange';

/**
 * The change that takes the entry out of the list of participants in which the given range lies. Undefined where there is
 * no list, or nothing of it there; the caller checks what came of it.
 */
export function entryRemoved(text: string, { from, to }: Range): TextChange | undefined {
  const list = participantsIn(text);
  const at = list?.items.findIndex(({ range }) => range[0] <= from && to <= range[1]) ?? -1;
  const item = list?.items[at];
  if (list === undefined || item === undefined) return undefined;
  return list.flow === true ? outOfBrackets(list, at, item) : outOfBlock(text, item);
}

/** With the comma behind it, or, of the last one, the comma before it. */
function outOfBrackets(list: YAMLSeq.Parsed, at: number, item: ParsedNode): TextChange {
  const [before, next] = [list.items[at - 1], list.items[at + 1]];
  if (next !== undefined) return { from: item.range[0], to: next.range[0], insert: '' };
  return { from: before?.range[1] ?? item.range[0], to: item.range[1], insert: '' };
}

/** All of its lines, from its dash on. */
function outOfBlock(text: string, item: ParsedNode): TextChange {
  const from = text.lastIndexOf('\n', item.range[0] - 1) + 1;
  const end = item.range[1];
  const to = text[end - 1] === '\n' ? end : Math.min(text.length, lineEnd(text, end) + 1);
  return { from, to, insert: '' };
}
