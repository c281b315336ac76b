import type { Pair, ParsedNode, YAMLMap, YAMLSeq } from 'yaml';
import { isMap, isScalar, isSeq } from 'yaml';
import type { TextChange } from '../../text/change';
import type { AliasProposal } from '../findings';
import { parseYaml } from './parseYaml';
import { isNothing, isParsedMap } from './reader';
import type { DeclaredParticipant } from './types';
import { inline, plain } from './yamlText';

type Change = TextChange | undefined;

/**
 * The change that writes an alias into YAML as a person would write it there: in a block or in brackets, like what
 * stands around it. Undefined where the text is no YAML or is written in a way that is not handled here. Whoever
 * applies the change checks what came of it: YAML has more corners than this knows.
 */
export function aliasChange(text: string, declared: DeclaredParticipant | undefined, proposal: AliasProposal): Change {
  const { contents, error } = parseYaml(text);
  if (error !== undefined) return undefined;
  if (contents === undefined || isNothing(contents)) return append(text, `participants:\n  ${entry(proposal, '  ')}\n`);
  if (!isParsedMap(contents)) return undefined;
  const participants = contents.items.find(({ key }) => isScalar(key) && key.value === 'participants');
  if (participants === undefined) return addParticipants(text, contents, proposal);
  const { value } = participants;
  if (value === null || isNothing(value)) return fillParticipants(text, contents, participants, proposal);
  return isSeq(value) ? changeList(text, value, declared, proposal) : undefined;
}

function changeList(
  text: string,
  list: YAMLSeq.Parsed,
  declared: DeclaredParticipant | undefined,
  proposal: AliasProposal,
): Change {
  if (declared === undefined) return addParticipant(text, list, proposal);
  const item = list.items.find(({ range: [from, to] }) => from <= declared.range.from && declared.range.to <= to);
  return item && addAlias(text, item, list, proposal.alias);
}

/** There is no `participants` yet. */
function addParticipants(text: string, top: YAMLMap.Parsed, proposal: AliasProposal): Change {
  if (top.flow !== true) {
    const indent = indentAt(text, top.range[0]);
    return append(text, `${indent}participants:\n${indent}  ${entry(proposal, `${indent}  `)}\n`);
  }
  const more = top.items.length > 0 ? ', ' : '';
  return insert(top.range[0] + 1, `participants: [${inlineEntry(proposal)}]${more}`);
}

/** There is a `participants:` with nothing behind it. */
function fillParticipants(
  text: string,
  top: YAMLMap.Parsed,
  { key }: Pair<ParsedNode, ParsedNode | null>,
  proposal: AliasProposal,
): Change {
  if (top.flow === true) return undefined;
  const indent = indentAt(text, key.range[0]);
  return insert(lineEnd(text, key.range[1]), `\n${indent}  ${entry(proposal, `${indent}  `)}`);
}

function addParticipant(text: string, list: YAMLSeq.Parsed, proposal: AliasProposal): Change {
  const last = list.items.at(-1);
  if (list.flow === true) return addInline(list, inlineEntry(proposal));
  if (last === undefined) return undefined;
  const indent = indentAt(text, list.range[0]);
  return addLine(text, last, indent + entry(proposal, indent));
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

/** Adds an item to a list or mapping in brackets. */
function addInline(collection: YAMLSeq.Parsed | YAMLMap.Parsed, item: string): Change {
  const last = collection.items.at(-1);
  if (last === undefined) return insert(collection.range[0] + 1, item);
  const node = 'key' in last ? (last.value ?? last.key) : last;
  return insert(node.range[1], `, ${item}`);
}

/** Adds a line behind the one on which a node ends, and behind its comment. */
function addLine(text: string, node: ParsedNode, line: string): TextChange {
  const end = node.range[1];
  // A block text (`|`) and a block list end behind their last line break.
  const endsLine = end > node.range[0] && text[end - 1] === '\n';
  return insert(endsLine ? end - 1 : lineEnd(text, end), `\n${line}`);
}

/** Adds lines at the end of the text. */
function append(text: string, lines: string): TextChange {
  return insert(text.length, text === '' || text.endsWith('\n') ? lines : `\n${lines}`);
}

function insert(at: number, text: string): TextChange {
  return { from: at, to: at, insert: text };
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

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** The space before a key or dash that is the first thing on its line. */
function indentAt(text: string, offset: number): string {
  return ' '.repeat(columnOf(text, offset));
}
