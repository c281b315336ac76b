import type { RuleLevel } from '../findings';
import type { Entry, Reader, Word } from './reader';

/** Reads the levels of `rules`. Whether a rule of that code exists is not asked here. */
export function readRules(reader: Reader, entry: Entry): ReadonlyMap<string, RuleLevel> {
  const levels = new Map<string, RuleLevel>();
  for (const [code, set] of reader.mapping(entry, '{ label-drift: off }')) {
    const level = readLevel(reader, set);
    if (level !== undefined) levels.set(code, level);
  }
  return levels;
}

const LEVELS: readonly RuleLevel[] = ['error', 'warning', 'information', 'hint', 'off'];

/** What other linters call the levels. */
const OTHER_WORDS: ReadonlyMap<string, RuleLevel> = new Map([
  ['warn', 'warning'],
  ['info', 'information'],
  ['false', 'off'],
  ['none', 'off'],
]);

function readLevel(reader: Reader, entry: Entry): RuleLevel | undefined {
  const word = reader.text(entry);
  if (word === undefined) return undefined;
  const level = LEVELS.find((known) => known === word.text);
  if (level === undefined) noteLevel(reader, word);
  return level;
}

function noteLevel(reader: Reader, word: Word): void {
  const meant = OTHER_WORDS.get(word.text.toLowerCase());
  if (meant === undefined) reader.noteUnknown(word, 'Unknown level', LEVELS, 'error');
  else reader.noteMeant(word, 'Unknown level', meant);
}
