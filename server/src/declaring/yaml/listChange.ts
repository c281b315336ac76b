import type { Pair, ParsedNode, YAMLMap, YAMLSeq } from 'yaml';
import { isScalar, isSeq } from 'yaml';
import type { TextChange } from '../../text/change';
import { parseYaml } from '../../declarations/parseYaml';
import { isNothing, isParsedMap } from '../../declarations/reader';
import { addInline, addLine, append, indentAt, insert, lineEnd } from './yamlChange';

/** An item of a list under one of our keys, in the ways in which it may have to be written. */
export interface Item {
  readonly key: string;
  /** With its dash; `indent` is that of the dash. */
  readonly block: (indent: string) => string;
  /** In brackets. */
  readonly inline: string;
  /** What stands behind the colon where the key has nothing yet; `indent` is that of the key. */
  readonly newList: (indent: string) => string;
}

/**
 * The change that adds an item to the list of its key as a person would: in a block or in brackets, like what stands
 * around it, with the key and in a new text where these are missing. Undefined where the text is no YAML or is written in
 * a way that is not handled here.
 */
export function addItem(text: string, item: Item): TextChange | undefined {
  const { contents, error } = parseYaml(text);
  if (error !== undefined) return undefined;
  if (contents === undefined || isNothing(contents)) return append(text, entryOf(item, ''));
  if (!isParsedMap(contents)) return undefined;
  const list = contents.items.find(({ key }) => isScalar(key) && key.value === item.key);
  if (list === undefined) return addKey(text, contents, item);
  const { value } = list;
  if (value === null || isNothing(value)) return fill(text, contents, list, item);
  return isSeq(value) ? addTo(text, value, item) : undefined;
}

function addKey(text: string, top: YAMLMap.Parsed, item: Item): TextChange {
  if (top.flow !== true) return append(text, entryOf(item, indentAt(text, top.range[0])));
  const more = top.items.length > 0 ? ', ' : '';
  return insert(top.range[0] + 1, `${item.key}: [${item.inline}]${more}`);
}

/** There is a key with nothing behind it. */
function fill(
  text: string,
  top: YAMLMap.Parsed,
  { key }: Pair<ParsedNode, ParsedNode | null>,
  item: Item,
): TextChange | undefined {
  if (top.flow === true) return undefined;
  const list = item.newList(indentAt(text, key.range[0]));
  const isBelow = list.startsWith('\n');
  return insert(isBelow ? lineEnd(text, key.range[1]) : text.indexOf(':', key.range[1]) + 1, list);
}

function addTo(text: string, list: YAMLSeq.Parsed, item: Item): TextChange | undefined {
  const last = list.items.at(-1);
  if (list.flow === true) return addInline(list, item.inline);
  if (last === undefined) return undefined;
  const indent = indentAt(text, list.range[0]);
  return addLine(text, last, indent + item.block(indent));
}

function entryOf({ key, newList }: Item, indent: string): string {
  return `${indent}${key}:${newList(indent)}\n`;
}
