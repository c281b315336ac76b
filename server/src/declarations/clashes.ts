import type { ReadParticipant } from './participants';
import type { Reader, Word } from './reader';
import { say } from '../words/say';

/**
 * Notes every word that would stand for two participants, or for a participant and for no speaker at all, where it
 * stands the second time. Within one entry words may repeat. Upper and lower case are one.
 */
export function noteClashes(
  reader: Reader,
  participants: readonly ReadParticipant[],
  notSpeakers: readonly Word[],
): void {
  const owners = new Map<string, ReadParticipant>();
  for (const participant of participants) {
    const { name, label, aliases } = participant;
    const before = owners.get(keyOf(name));
    if (before !== undefined) noteNameClash(reader, name, before);
    const labels = label === undefined ? aliases : [label, ...aliases];
    for (const word of labels) {
      const owner = owners.get(keyOf(word));
      if (owner !== undefined && owner !== before) noteLabelClash(reader, word, owner);
    }
    for (const word of [name, ...labels]) claim(owners, word, participant);
  }
  for (const word of notSpeakers) {
    const owner = owners.get(keyOf(word));
    if (owner !== undefined) noteSilentSpeaker(reader, word, owner);
  }
}

function claim(owners: Map<string, ReadParticipant>, word: Word, participant: ReadParticipant): void {
  if (!owners.has(keyOf(word))) owners.set(keyOf(word), participant);
}

function noteNameClash(reader: Reader, name: Word, before: ReadParticipant): void {
  const same = keyOf(before.name) === keyOf(name);
  const message = same
    ? say`'${name.text}' is declared twice; put all labels into one entry.`
    : say`'${name.text}' already stands for '${before.name.text}'.`;
  reader.note({ message, range: name.range });
}

function noteLabelClash(reader: Reader, word: Word, owner: ReadParticipant): void {
  const message = say`'${word.text}' already stands for '${owner.name.text}'; a label can stand for one participant only.`;
  reader.note({ message, range: word.range });
}

function noteSilentSpeaker(reader: Reader, word: Word, owner: ReadParticipant): void {
  reader.note({
    message: say`'${word.text}' cannot be no speaker: it stands for '${owner.name.text}'.`,
    range: word.range,
  });
}

function keyOf({ text }: Word): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ');
}
