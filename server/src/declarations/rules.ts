import type { RuleLevel } from '../model/findings';
import type { RuleCode } from '../model/ruleCodes';
import { RULE_CODES } from '../model/ruleCodes';
import { nearest } from './nearest';
import type { Entry, Reader, Word } from './reader';
import { say } from '../words/say';

/** Reads the levels of `rules`. A code that belongs to no rule is noted, and passed over. */
export function readRules(reader: Reader, entry: Entry): ReadonlyMap<string, RuleLevel> {
  const levels = new Map<string, RuleLevel>();
  for (const set of reader.mapping(entry, '{ label-drift: off }').values()) {
    const code = readCode(reader, set.key);
    const level = readLevel(reader, set);
    if (code !== undefined && level !== undefined) levels.set(code, level);
  }
  return levels;
}

function readCode(reader: Reader, word: Word): RuleCode | undefined {
  const code = RULE_CODES.find((known) => known === word.text);
  if (code === undefined) noteCode(reader, word);
  return code;
}

/** Mildly: it may be a rule of some later version. There are too many to list them all. */
function noteCode(reader: Reader, word: Word): void {
  const meant = nearest(word.text, RULE_CODES);
  if (meant !== undefined) reader.noteMeant(word, say`Unknown rule`, meant, 'warning');
  else reader.note({ message: say`Unknown rule '${word.text}'.`, range: word.range, severity: 'warning' });
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
  if (meant === undefined) reader.noteUnknown(word, say`Unknown level`, LEVELS, 'error');
  else reader.noteMeant(word, say`Unknown level`, meant);
}
