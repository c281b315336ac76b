import type { Pair, ParsedNode, YAMLSeq } from 'yaml';
import { isMap, isScalar, isSeq } from 'yaml';
import type { TextChange } from '../../text/change';
import type { Item } from './listChange';
import { parseYaml } from '../../declarations/parseYaml';
import { isParsedMap } from '../../declarations/reader';
import type { DeclaredParticipant } from '../../model/declarations';
import { addInline, addLine, columnOf, lineEnd } from './yamlChange';
import { inline, plain } from './yamlText';

/** An entry of `participants` as it stands in YAML, and the list that it stands in. */
export interface EntryNode {
  readonly list: YAMLSeq.Parsed;
  readonly item: ParsedNode;
}

/** Where a participant's entry stands; undefined where the text is no YAML or is written in a way that is not handled. */
export function entryNode(text: string, { range }: DeclaredParticipant): EntryNode | undefined {
  const list = participantsIn(text);
  const item = list?.items.find(({ range: [from, to] }) => from <= range.from && range.to <= to);
  return list && item && { list, item };
}

/** The list of participants in a declaration's YAML; undefined where there is none, or the text is no YAML. */
export function participantsIn(text: string): YAMLSeq.Parsed | undefined {
  const { contents, error } = parseYaml(text);
  if (error !== undefined || !isParsedMap(contents)) return undefined;
  const value = contents.items.find(({ key }) => isScalar(key) && key.value === 'participants')?.value;
  return isSeq(value) ? value : undefined;
}

/** A key of an entry with its value; undefined where the entry has no such key, or is a mere name. */
export function pairIn({ item }: EntryNode, name: string): Pair<ParsedNode, ParsedNode | null> | undefined {
  return isMap(item) ? item.items.find(({ key }) => isScalar(key) && key.value === name) : undefined;
}

/** Adds a `key: value`, which has to be right in brackets too, in the form that the entry is written in. */
export function addPair(text: string, { list, item }: EntryNode, pair: string): TextChange | undefined {
  if (!isMap(item)) return widen(text, item, list, pair);
  if (item.flow === true) return addInline(item, pair);
  const last = item.items.at(-1);
  const indent = ' '.repeat(columnOf(text, item.range[0]));
  return last && addLine(text, last.value ?? last.key, `${indent}${pair}`);
}

/** An entry that is a mere name becomes one with keys. */
function widen(text: string, item: ParsedNode, list: YAMLSeq.Parsed, pair: string): TextChange | undefined {
  const [from, to] = item.range;
  const source = text.slice(from, to);
  if (!isScalar(item) || source.includes('\n')) return undefined;
  if (list.flow === true) return { from, to, insert: `{ name: ${source}, ${pair} }` };
  const indent = ' '.repeat(columnOf(text, from));
  const behind = text.slice(to, lineEnd(text, to));
  return { from, to: to + behind.length, insert: `name: ${source}${behind}\n${indent}${pair}` };
}

/** A new entry that says one thing besides the name, and the label where that is another. */
export function newEntry({ name, label }: Pick<DeclaredParticipant, 'name' | 'label'>, pair: string): Item {
  const block = (indent: string): string => {
    const labelled = label === name ? [] : [`label: ${plain(label)}`];
    return `- ${[`name: ${plain(name)}`, ...labelled, pair].join(`\n${indent}  `)}`;
  };
  const labelled = label === name ? '' : ` label: ${inline(label)},`;
  return {
    key: 'participants',
    block,
    inline: `{ name: ${inline(name)},${labelled} ${pair} }`,
    newList: (indent) => `\n${indent}  ${block(`${indent}  `)}`,
  };
}
