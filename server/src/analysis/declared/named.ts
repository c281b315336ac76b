import type { YAMLMap } from 'yaml';
import type { Reader } from './reader';
import { itemsOf } from './reader';

/**
 * The names that a front matter lists under the keys of other programs (`speakers: [Ann, Ben]`, `host: Ann`), each
 * once. The keys are not ours, so whatever is no text or list of texts is passed over without a word.
 */
export function readNamed(reader: Reader, map: YAMLMap.Parsed): readonly string[] {
  const entries = reader.entries(map, NAMING_KEYS);
  const nodes = NAMING_KEYS.flatMap((key) => {
    const value = entries.get(key)?.value;
    return itemsOf(value) ?? value ?? [];
  });
  return [...new Set(nodes.flatMap((node) => reader.word(node)?.text ?? []))];
}

const NAMING_KEYS = ['speakers', 'speaker', 'hosts', 'host', 'guests', 'guest', 'interviewer', 'interviewee'];
