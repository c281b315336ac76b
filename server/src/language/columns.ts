import { wordsOf } from './lists';

/** What a column of a table holds; `name` are names of those who speak, or of anything else. */
export type ColumnKind = 'turn' | 'speaker' | 'name' | 'text' | 'start' | 'end';

/** The heads of each kind of column, and how programs write them besides. */
const HEADS: readonly (readonly [ColumnKind, ReadonlySet<string>, RegExp])[] = [
  ['turn', new Set(), /^(?:turn(?: (?:no|number|id))?|no\.?|nr\.?|#|id|index|line)$/],
  ['end', wordsOf('endColumns'), /^ends? (?:time|at|ms)$/],
  ['start', wordsOf('startColumns'), /^starts? (?:time|at|ms)$/],
  ['speaker', wordsOf('speakerColumns'), /^speakers? ?(?:name|id|label)$/],
  ['name', wordsOf('nameColumns'), /^(?:first|full) name$/],
  ['text', wordsOf('textColumns'), /^(?:utterance|transcript) text$/],
];

/** No head of these has so many characters; a sentence with commas mostly has such a part, which is not looked at then. */
const LONGEST = 40;

/** What a column with such a head holds; undefined where its head says nothing of a talk. */
export function columnNamed(head: string): ColumnKind | undefined {
  const written = head.trim();
  if (written.length > LONGEST) return undefined;
  const plain = written
    .replace(/[\s*_-]+/g, ' ')
    .replace(/[:：]\s*$/, '')
    .trim()
    .toLowerCase();
  return HEADS.find(([, words, written]) => words.has(plain) || written.test(plain))?.[0];
}
