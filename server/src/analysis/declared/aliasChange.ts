import type { Pair, ParsedNode, YAMLSeq } from 'yaml';
import { isMap, isScalar, isSeq } from 'yaml';
import type { TextChange } from '../../text/change';
import type { AliasProposal } from '../findings';
import type { Item } from './listChange';
import { addItem } from './listChange';
import { parseYaml } from './parseYaml';
import { isNothing, isParsedMap } from './reader';
import type { DeclaredParticipant } from './types';
import { addInline, addLine, columnOf, indentAt, insert, lineEnd } from './yamlChange';
import { inline, plain } from './yamlText';

type Change = TextChange | undefined;

/**
 * The change that writes an alias into YAML as a person would write it there: in a block or in brackets, like what
 * stands around it. Undefined where the text is no YAML or is written in a way that is not handled here. Whoever
 * applies the change checks what came of it: YAML has more corners than this knows.
 */
export function aliasChange(text: string, declared: DeclaredParticipant | undefined, proposal: AliasProposal): Change {
  if (declared === undefined) return addItem(text, entryOf(proposal));
  const list = participantsIn(text);
  const item = list?.items.find(({ range: [from, to] }) => from <= declared.range.from && declared.range.to <= to);
  return list && item && addAlias(text, item, list, proposal.alias);
}

function participantsIn(text: string): YAMLSeq.Parsed | undefined {
  const { contents, error } = parseYaml(text);
  if (error !== undefined || !isParsedMap(contents)) return undefined;
  const value = contents.items.find(({ key }) => isScalar(key) && key.value === 'participants')?.value;
  return isSeq(value) ? value : undefined;
}

/** The entry stands there; it gets the alias in the form it is written in. */
function addAlias(text: string, item: ParsedNode, list: YAMLSeq.Parsed, alias: string): Change {
  if (!isMap(item)) return widen(text, item, list, alias);
  const aliases = item.items.find(({ key }) => isScalar(key) && key.value === 'aliases');
  if (aliases !== undefined) return addToAliases(text, aliases, alias);
  if (item.flow === true) return addInline(item, `aliases: [${inline(alias)}]`);
  const last = item.items.at(-1);
  const indent = ' '.repeat(columnOf(text, item.range[0]));
  return last && addLine(text, last.value ?? last.key, `${indent}aliases: [${inline(alias)}]`);
}

/** An entry that is a mere name becomes one with keys. */
function widen(text: string, item: ParsedNode, list: YAMLSeq.Parsed, alias: string): Change {
  const [from, to] = item.range;
  const source = text.slice(from, to);
  if (!isScalar(item) || source.includes('\n')) return undefined;
  if (list.flow === true) return { from, to, insert: `{ name: ${source}, aliases: [${inline(alias)}] }` };
  const indent = ' '.repeat(columnOf(text, from));
  const behind = text.slice(to, lineEnd(text, to));
  return { from, to: to + behind.length, insert: `name: ${source}${behind}\n${indent}aliases: [${inline(alias)}]` };
}

function addToAliases(text: string, { key, value }: Pair<ParsedNode, ParsedNode | null>, alias: string): Change {
  if (isSeq(value)) {
    const last = value.items.at(-1);
    if (value.flow === true) return addInline(value, inline(alias));
    return last && addLine(text, last, `${indentAt(text, value.range[0])}- ${plain(alias)}`);
  }
  if (value !== null && !isNothing(value)) return undefined;
  const colon = text.indexOf(':', key.range[1]);
  return insert(colon + 1, ` [${inline(alias)}]`);
}

function entryOf(proposal: AliasProposal): Item {
  const block = (indent: string): string => entry(proposal, indent);
  return {
    key: 'participants',
    block,
    inline: inlineEntry(proposal),
    newList: (indent) => `\n${indent}  ${block(`${indent}  `)}`,
  };
}

/** A list entry; `indent` is that of its dash. */
function entry({ name, label, alias }: AliasProposal, indent: string): string {
  const lines = [
    `name: ${plain(name)}`,
    ...(label === name ? [] : [`label: ${plain(label)}`]),
    `aliases: [${inline(alias)}]`,
  ];
  return `- ${lines.join(`\n${indent}  `)}`;
}

function inlineEntry({ name, label, alias }: AliasProposal): string {
  const labelled = label === name ? '' : ` label: ${inline(label)},`;
  return `{ name: ${inline(name)},${labelled} aliases: [${inline(alias)}] }`;
}
