import { isTitle } from '../language/titles';
import { plainBlanks } from '../text/blanks';
import { matchesOf } from '../text/matches';
import type { ColumnSpan } from '../text/range';
import type { LineView } from './fact';
import { fact } from './fact';

/** A stretch of capitalised words, as names are written: `Her Worship Mayor Ada Okafor`. */
export interface Run extends ColumnSpan {
  readonly words: readonly string[];
}

/** The stretches of capitalised words in a line that have a word, given in small letters. */
export function runsWith(line: LineView, word: string): readonly Run[] {
  return capitalisedRuns(line).byWord.get(word) ?? [];
}

/** Longer lines introduce nobody behind so many characters. */
const LONGEST = 5000;

const capitalisedRuns = fact(
  ({ text }) => ({ text, byWord: runsByWord(plainBlanks(text.slice(0, LONGEST))) }),
  (a, b) => a.text === b.text,
);

function runsByWord(text: string): ReadonlyMap<string, readonly Run[]> {
  const byWord = new Map<string, Run[]>();
  for (const { 0: match, index } of matchesOf(CAPITALISED, text)) {
    for (const run of withoutSmallWords(match, index).flatMap(([words, from]) => splitRun(words, from))) {
      for (const word of new Set(run.words.map((one) => one.toLowerCase()))) {
        const runs = byWord.get(word);
        if (runs === undefined) byWord.set(word, [run]);
        else runs.push(run);
      }
    }
  }
  return byWord;
}

const CAPITALISED = /\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:de|da|van|von|der|di|del|la) )*\p{Lu}[\p{L}\p{M}.'’-]*)*/gu;

/** Words that a heading in capitals has as large as names, which end at them: `HARBOUR DUES AND THE FERRY`, `A TALK WITH ANN LEE`. */
const SMALL_WORDS = /(?<=^| )(?:THE|OF|IN|ON|AND|FOR|AT|BY|WITH|FROM)(?: |$)/;

/** A stretch of words, cut at such ones, each part with where it begins. */
function withoutSmallWords(run: string, from: number): readonly (readonly [words: string, from: number])[] {
  const { 0: word, index } = SMALL_WORDS.exec(run) ?? {};
  if (word === undefined || index === undefined) return run === '' ? [] : [[run, from]];
  const before = run.slice(0, index).trimEnd();
  const behind = index + word.length;
  const rest = withoutSmallWords(run.slice(behind), from + behind);
  return before === '' ? rest : [[before, from], ...rest];
}

/** What ends a name though a capital follows: the sign of a possessive (`Radio Five's Ann Lee`), or a sentence's stop. */
const NAME_END = /['’]s?$|(?<=\p{Ll}{2})\.$/u;

function endsName(word: string): boolean {
  return NAME_END.test(word) && !isTitle(word);
}

/** A stretch of words as the names it holds one after the other. */
function splitRun(run: string, from: number): readonly Run[] {
  const words = run.split(' ');
  const last = words.findIndex(endsName);
  if (last < 0) return [{ from, to: from + run.length, words }];
  const head = words.slice(0, last + 1).join(' ');
  const name = head.replace(NAME_END, '');
  const first = { from, to: from + name.length, words: name.split(' ') };
  const rest = words.slice(last + 1).join(' ');
  return rest === '' ? [first] : [first, ...splitRun(rest, from + head.length + 1)];
}
