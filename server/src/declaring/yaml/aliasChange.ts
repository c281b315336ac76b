import type { Pair, ParsedNode } from 'yaml';
import { isSeq } from 'yaml';
import type { TextChange } from '../../text/change';
import type { AliasProposal } from '../../model/findings';
import { addPair, entryNode, newEntry, pairIn } from './entryText';
import { addItem } from './listChange';
import { isNothing } from '../../declarations/reader';
import type { DeclaredParticipant } from '../../model/declarations';
import { addInline, addLine, indentAt, insert } from './yamlChange';
import { inline, plain } from './yamlText';

type Change = TextChange | undefined;

/**
 * The change that writes an alias into YAML as a person would write it there: in a block or in brackets, like what
 * stands around it. Undefined where the text is no YAML or is written in a way that is not handled here. The
 * caller checks what came of it: YAML has more corners than this knows.
 */
export function aliasChange(text: string, declared: DeclaredParticipant | undefined, proposal: AliasProposal): Change {
  const list = `aliases: [${inline(proposal.alias)}]`;
  if (declared === undefined) return addItem(text, newEntry(proposal, list));
  const entry = entryNode(text, declared);
  if (entry === undefined) return undefined;
  const aliases = pairIn(entry, 'aliases');
  return aliases ? addToAliases(text, aliases, proposal.alias) : addPair(text, entry, list);
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
