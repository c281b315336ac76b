import type { YAMLMap } from 'yaml';
import type { NamedPerson } from '../model/declarations';
import type { Role } from '../model/transcript';
import type { Reader } from './reader';
import { itemsOf } from './reader';

/**
 * The names that a front matter lists under the keys of other programs (`speakers: [Ann, Ben]`, `host: Ann`). The keys
 * are not ours, so whatever is no text or list of texts is passed over without a word.
 */
export function readNamed(reader: Reader, map: YAMLMap.Parsed): readonly NamedPerson[] {
  const keys = Object.keys(NAMING_KEYS);
  const entries = reader.entries(map, keys);
  return keys.flatMap((key) => {
    const value = entries.get(key)?.value;
    return (itemsOf(value) ?? (value === undefined ? [] : [value])).flatMap((node) => {
      const name = reader.word(node)?.text;
      return name === undefined ? [] : [{ name, role: NAMING_KEYS[key] }];
    });
  });
}

const NAMING_KEYS: Readonly<Record<string, Role | undefined>> = {
  speakers: undefined,
  speaker: undefined,
  hosts: 'moderator',
  host: 'moderator',
  guests: 'respondent',
  guest: 'respondent',
  interviewers: 'interviewer',
  interviewer: 'interviewer',
  interviewees: 'respondent',
  interviewee: 'respondent',
};
