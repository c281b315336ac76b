import type { DeclaredMedia } from '../model/declarations';
import { CLOCK, millisecondsOf } from '../syntax/time';
import { say } from '../words/say';
import type { Entry, Reader } from './reader';
import { isNothing, isParsedMap } from './reader';

/**
 * The recording that `media` names: a file, or `file` and `offset`. In a front matter anything else belongs to another
 * program, and is passed over.
 */
export function readMedia(
  reader: Reader,
  { key, value }: Entry,
  kind: 'folder' | 'frontMatter',
): DeclaredMedia | undefined {
  if (isNothing(value)) return undefined;
  const word = reader.word(value);
  if (word !== undefined) return { file: word.text, range: word.range, offset: undefined };
  const entries = isParsedMap(value) ? reader.entries(value, ['file', 'offset']) : undefined;
  if (entries === undefined || !isParsedMap(value) || (entries.size === 0 && kind === 'frontMatter')) {
    const message = say`'media' must be a file, such as tape-3.mp3, or { file: tape-3.mp3, offset: "00:01:30" }.`;
    if (kind === 'folder') reader.note({ message, range: key.range });
    return undefined;
  }
  reader.noteOtherKeys(value, ['file', 'offset']);
  const [file, offset] = [entries.get('file'), entries.get('offset')];
  const name = file && reader.text(file);
  return { file: name?.text, range: name?.range ?? key.range, offset: offset && readOffset(reader, offset) };
}

const TIME = new RegExp(String.raw`^(?<sign>[-+]?)(?<clock>${CLOCK}|\d{1,6}(?:[.,]\d{1,3})?)$`);

function readOffset(reader: Reader, entry: Entry): number | undefined {
  const word = reader.text(entry);
  if (word === undefined) return undefined;
  const { sign, clock } = TIME.exec(word.text)?.groups ?? {};
  if (clock !== undefined) return (sign === '-' ? -1 : 1) * millisecondsOf(clock);
  reader.note({ message: say`'offset' must be a time, such as "00:01:30".`, range: word.range });
  return undefined;
}
