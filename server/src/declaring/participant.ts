import type { TextChange } from '../text/change';
import { SourceText } from '../text/sourceText';
import type { Range } from '../text/range';
import { readDeclarations } from '../declarations/declarations';
import { changeBlock } from './yaml/changeBlock';
import { frontMatterSpan } from '../declarations/frontMatter';
import { entryRemoved } from './yaml/entryRemoved';
import type { Item } from './yaml/listChange';
import { addItem } from './yaml/listChange';
import { isAsWanted } from './yaml/meaning';
import type { Declarations, DeclaredParticipant } from '../model/declarations';
import { inline, plain } from './yaml/yamlText';
import type { Snapshot } from '../document/snapshot';

type Read = Pick<Snapshot, 'text' | 'lines'>;

/**
 * The change that declares one more participant, by the name alone, in a transcript's front matter. Empty where it has
 * no list of participants, and where the name cannot be added without changing something else; that is proved by
 * reading the changed text.
 */
export function withParticipant(transcript: Read, name: string): readonly TextChange[] {
  const added = { name, label: name, role: undefined, aliases: [] };
  return changeBlock(transcript, (yaml) =>
    proved(yaml, addItem(yaml, entryOf(name)), ({ participants }) => [...participants, added]),
  );
}

/**
 * The change that takes a participant out of a transcript's front matter, found by the range of the name in offsets of
 * the transcript. Empty where that cannot be done without changing something else.
 */
export function withoutParticipant(transcript: Read, { from, to }: Range): readonly TextChange[] {
  if (frontMatterSpan(transcript.lines) === undefined) return [];
  const start = transcript.text.lineStart(1);
  const range = { from: from - start, to: to - start };
  return changeBlock(transcript, (yaml) =>
    proved(yaml, entryRemoved(yaml, range), ({ participants }) =>
      participants.filter((one) => one.range.from !== range.from),
    ),
  );
}

function entryOf(name: string): Item {
  return {
    key: 'participants',
    block: () => `- ${plain(name)}`,
    inline: inline(name),
    newList: (indent) => `\n${indent}  - ${plain(name)}`,
  };
}

type Named = Omit<DeclaredParticipant, 'range' | 'labelRange'>;

function proved(
  yaml: string,
  change: TextChange | undefined,
  wanted: (before: Declarations) => readonly Named[],
): readonly TextChange[] {
  if (change === undefined) return [];
  const text = SourceText.of(yaml);
  const before = readDeclarations(text.toString(), { kind: 'frontMatter' });
  const after = readDeclarations(text.replace(change).toString(), { kind: 'frontMatter' });
  return isAsWanted({ ...before, participants: wanted(before) }, after) ? [change] : [];
}
