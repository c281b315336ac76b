/**
 * How an entry of a list is written. docs/languages.md explains it to authors of lists.
 *
 *     guten tag/morgen      one of several words
 *     thank(s)              letters that may be missing, one of several: `erzähl(e/en)`
 *     (very) good           a word that may be missing
 *     благодар*             any letters
 *     thanks … joining      up to three words between; where words do not stand apart, up to eight characters
 *     you're                with either apostrophe
 *
 * Letters are small; what is looked for may be written in any case.
 */

/** Letters of all scripts, marks on them, and digits, as they stand inside a character class. */
export const LETTERS = String.raw`\w\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0300-\u0374\u0376-\u037d\u037f-\u060b\u060d-\u061a\u0620-\u0669\u066e-\u06d3\u06d5-\u0963\u0966-\u1fff\u2c00-\u2dff\u3005-\u3007\u3040-\u30fa\u30fc-\ud7ff\uf900-\ufaff`;

const GAP = '…';
const WORDS = String.raw`(?:\S+ ){0,3}?`;
const CHARACTERS = '[^。！？.!?]{0,8}';

/** The source of an expression for an entry, without what may stand around it; see `LanguageData.wordsApart`. */
export function sourceOf(entry: string, wordsApart: boolean): string {
  let source = '';
  let blank = '';
  for (const word of entry.split(' ')) {
    const written = word === GAP ? (wordsApart ? WORDS : CHARACTERS) : sourceOfWord(word);
    if (word !== GAP && isOptional(word)) source += blank === '' ? `(?:${written} )?` : `(?:${blank}${written})?`;
    else {
      source += (word === GAP && !wordsApart ? '' : blank) + written;
      blank = word === GAP ? '' : ' ';
    }
  }
  return source;
}

/** All texts that an entry without gaps and stars stands for. */
export function spelledOut(entry: string): readonly string[] {
  return product(
    entry.split(' ').map((word) => choicesIn(word).flatMap((choice) => product(partsOf(choice).map(optionsOf), ''))),
    ' ',
  );
}

function product(options: readonly (readonly string[])[], between: string): readonly string[] {
  return options.reduce<readonly string[]>(
    (before, next) =>
      before.flatMap((head) => next.map((end) => (head === '' || end === '' ? head + end : head + between + end))),
    [''],
  );
}

function optionsOf(part: string): readonly string[] {
  return part.startsWith('(') ? ['', ...part.slice(1, -1).split('/')] : [part];
}

function sourceOfWord(word: string): string {
  const bare = isOptional(word) ? word.slice(1, -1) : word;
  const choices = choicesIn(bare).map((choice) => partsOf(choice).map(sourceOfPart).join(''));
  return choices.length === 1 ? choices.join('') : `(?:${choices.join('|')})`;
}

function sourceOfPart(part: string): string {
  if (part === '*') return `[${LETTERS}]*`;
  if (!part.startsWith('(')) return Array.from(part, literal).join('');
  const options = optionsOf(part).slice(1);
  return `(?:${options.map((option) => Array.from(option, literal).join('')).join('|')})?`;
}

function literal(character: string): string {
  if (character === "'") return "['’ʼ]";
  return /[$()*+./?[\\\]^{|}]/.test(character) ? `\\${character}` : character;
}

/** Whether all of a word stands in parentheses. */
function isOptional(word: string): boolean {
  return /^\([^()]+\)$/.test(word);
}

/** What stands between the slashes of a word, those in parentheses aside. */
function choicesIn(word: string): readonly string[] {
  return word.split(/\/(?![^(]*\))/);
}

/** Parentheses, stars, and the letters between them. */
function partsOf(choice: string): readonly string[] {
  return choice.match(/\([^()]*\)|\*|[^()*]+/g) ?? [];
}
