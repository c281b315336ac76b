import type { TextChange } from '../text/change';
import { SourceText } from '../text/sourceText';
import { readDeclarations } from '../declarations/declarations';
import { changeBlock } from './yaml/changeBlock';
import { isAsWanted } from './yaml/meaning';
import type { DeclaredParticipant } from '../model/declarations';
import { inline } from './yaml/yamlText';
import type { Snapshot } from '../document/snapshot';

/**
 * The change that gives a declared participant another label in the text of a `.turnwise.yaml`: in place of the label
 * there, or of the name where the entry gives no label.
 *
 * Offsets count every line break of `yamlText` as one, however it is written. The answer is empty where the participant
 * is not declared, and where the label cannot be written without changing or spoiling something else; that is proved by
 * reading the changed text.
 */
export function withLabel(yamlText: string, participant: string, label: string): readonly TextChange[] {
  const text = SourceText.of(yamlText);
  const before = readDeclarations(text.toString(), { kind: 'folder' });
  const declared = before.participants.find(({ name }) => name === participant);
  if (declared === undefined) return [];
  const change = { ...(declared.labelRange ?? declared.range), insert: inline(label) };
  const after = readDeclarations(text.replace(change).toString(), { kind: 'folder' });
  const participants = before.participants.map((one) => (one === declared ? labelled(one, label) : one));
  return isAsWanted({ ...before, participants }, after) ? [change] : [];
}

/** The same for a transcript's front matter, in offsets of the transcript. Empty where it has none. */
export function frontMatterWithLabel(
  transcript: Pick<Snapshot, 'text' | 'lines'>,
  participant: string,
  label: string,
): readonly TextChange[] {
  return changeBlock(transcript, (yaml) => withLabel(yaml, participant, label));
}

/** An entry without a label is called by its name, and one without a name by its label: both are one text then. */
function labelled(participant: DeclaredParticipant, label: string): DeclaredParticipant {
  const { range, labelRange = range } = participant;
  return labelRange.from === range.from ? { ...participant, name: label, label } : { ...participant, label };
}
