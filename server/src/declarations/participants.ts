import type { ParsedNode, YAMLMap } from 'yaml';
import type { Role } from '../model/transcript';
import { ROLES } from '../model/transcript';
import type { Entry, Reader, Word } from './reader';
import { isNothing, isParsedMap, itemsOf, rangeOf } from './reader';
import { say } from '../words/say';

/** An entry of `participants` with the places of its words, which the search for clashes needs. */
export interface ReadParticipant {
  readonly name: Word;
  readonly label: Word | undefined;
  readonly role: Role | undefined;
  readonly aliases: readonly Word[];
}

/** Reads the list of participants; what cannot be read is noted and left out. */
export function readParticipants(reader: Reader, { key, value }: Entry): readonly ReadParticipant[] {
  if (isNothing(value)) return [];
  const items = itemsOf(value);
  if (items !== undefined) return items.flatMap((item) => readParticipant(reader, item) ?? []);
  reader.note({ message: say`'participants' must be a list: one '- name: …' for each.`, range: key.range });
  return [];
}

const KEYS = ['name', 'label', 'role', 'aliases'];

/** What people write for a role in other places. */
const OTHER_WORDS: ReadonlyMap<string, Role> = new Map([
  ['host', 'interviewer'],
  ['chair', 'moderator'],
  ['guest', 'respondent'],
  ['interviewee', 'respondent'],
  ['speaker', 'respondent'],
]);

function readParticipant(reader: Reader, item: ParsedNode): ReadParticipant | undefined {
  const node = reader.resolve(item);
  if (node === undefined) return undefined;
  if (isParsedMap(node)) return readEntries(reader, node);
  const name = reader.word(node);
  if (name !== undefined) return { name, label: undefined, role: undefined, aliases: [] };
  reader.note({ message: say`A participant is a name, or a 'name: …' with what belongs to it.`, range: rangeOf(item) });
  return undefined;
}

function readEntries(reader: Reader, map: YAMLMap.Parsed): ReadParticipant | undefined {
  reader.noteOtherKeys(map, KEYS);
  const entries = reader.entries(map, KEYS);
  const text = (key: string) => optional(entries.get(key), (entry) => reader.text(entry));
  const label = text('label');
  // An entry with a label and no name is called by the label, so that one mistake is one problem.
  const name = entries.has('name') ? text('name') : noteNameless(reader, map, label);
  const role = optional(entries.get('role'), (entry) => readRole(reader, entry));
  const aliases = optional(entries.get('aliases'), (entry) => reader.texts(entry)) ?? [];
  return name === undefined ? undefined : { name, label, role, aliases };
}

function noteNameless(reader: Reader, map: YAMLMap.Parsed, label: Word | undefined): Word | undefined {
  reader.note({ message: say`This participant has no name.`, range: rangeOf(map.items[0]?.key ?? map) });
  return label;
}

function readRole(reader: Reader, entry: Entry): Role | undefined {
  const word = reader.text(entry);
  if (word === undefined) return undefined;
  const role = ROLES.find((known) => known === word.text);
  if (role === undefined) noteRole(reader, word);
  return role;
}

function noteRole(reader: Reader, word: Word): void {
  const meant = OTHER_WORDS.get(word.text.toLowerCase());
  if (meant === undefined) reader.noteUnknown(word, say`Unknown role`, ROLES, 'error');
  else reader.noteMeant(word, say`Unknown role`, meant);
}

function optional<T, R>(value: T | undefined, read: (value: T) => R | undefined): R | undefined {
  return value === undefined ? undefined : read(value);
}
