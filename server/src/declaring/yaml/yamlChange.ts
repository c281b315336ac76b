import type { ParsedNode, YAMLMap, YAMLSeq } from 'yaml';
import type { TextChange } from '../../text/change';

/** Adds an item to a list or mapping in brackets. */
export function addInline(collection: YAMLSeq.Parsed | YAMLMap.Parsed, item: string): TextChange {
  const last = collection.items.at(-1);
  if (last === undefined) return insert(collection.range[0] + 1, item);
  const node = 'key' in last ? (last.value ?? last.key) : last;
  return insert(node.range[1], `, ${item}`);
}

/** Adds a line behind the one on which a node ends, and behind its comment. */
export function addLine(text: string, node: ParsedNode, line: string): TextChange {
  const end = node.range[1];
  // A block text (`|`) and a block list end behind their last line break.
  const endsLine = end > node.range[0] && text[end - 1] === '\n';
  return insert(endsLine ? end - 1 : lineEnd(text, end), `\n${line}`);
}

/** Adds lines at the end of the text. */
export function append(text: string, lines: string): TextChange {
  return insert(text.length, text === '' || text.endsWith('\n') ? lines : `\n${lines}`);
}

export function insert(at: number, text: string): TextChange {
  return { from: at, to: at, insert: text };
}

export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** The space before a key or dash that is the first thing on its line. */
export function indentAt(text: string, offset: number): string {
  return ' '.repeat(columnOf(text, offset));
}
