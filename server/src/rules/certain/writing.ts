import { isKnownName } from '../../language/givenNames';
import { labelKey } from '../../names/key';
import { isMisread, isSlipOf } from '../../names/likeness';
import { isTitle } from '../../language/titles';
import { partNamed } from '../../language/words';
import { perKey } from '../../text/perKey';

/**
 * How a label falls short of another of the same person: only marks, blanks or capitals differ; letters do; or words are
 * left out.
 */
export type Writing = 'marks' | 'slip' | 'shorter';

/**
 * How `label` could be a worse way to write `right`, judged by nothing but the two: every word of it stands in `right`, in
 * the same order, as it is or without a slip of the fingers. Undefined where a word would be dropped or exchanged, be it a
 * title, an office or a first name; where words differ that are names or titles of their own; and where the longer one
 * adds parentheses or what follows a comma.
 */
export function writingOf(label: string, right: string): Writing | undefined {
  const [wrong, meant] = [labelWords(label), labelWords(right)];
  if (wrong.length === 0) return undefined;
  if (wrong.join('') === meant.join('')) return 'marks';
  if (wrong.length === meant.length)
    return wrong.every((word, at) => word === meant[at] || isSlipOfWord(word, meant[at] ?? '')) ? 'slip' : undefined;
  return isShorter(wrong, meant) && asidesIn(label) === asidesIn(right) ? 'shorter' : undefined;
}

/** The words of a label in small letters, without marks. */
export const labelWords = perKey(
  (label): readonly string[] =>
    labelKey(label)
      .replace(/['’.]/g, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
);

/**
 * What names end with that differ in nothing else: `Rick` and `Ricky`, `Daniel` and `Daniela`, `Jan` and `Jans`, a brother
 * and a sister called `Kowalski` and `Kowalska`, `Befragter` and `Befragte`; in other scripts one letter or two (`Петров`
 * and `Петрова`).
 */
const ENDING = /^(?:[aeiouyrsz]|[aeiouy]{2}|\P{Script=Latin}{1,2})?$/u;

function isSlipOfWord(wrong: string, right: string): boolean {
  if (!isSlipOf(wrong, right) && !isMisread(wrong, right)) return false;
  // One sign more or less, or another one, makes another name or office; so it does in scripts that leave vowels out.
  if (/\p{Lo}/u.test(wrong)) return false;
  if ([wrong, right].every(isKnownName) || [wrong, right].every(isTitle)) return false;
  return !isOtherEnding(wrong, right) && (isMisread(wrong, right) || right.slice(0, 2).includes(wrong.charAt(0)));
}

function isOtherEnding(wrong: string, right: string): boolean {
  let same = 0;
  while (same < wrong.length && wrong[same] === right[same]) same++;
  return [wrong, right].every((word) => ENDING.test(word.slice(same)));
}

/** Whether words open or close a longer label, and are neither a part (`Speaker`) nor a code, which stand for many people. */
function isShorter(wrong: readonly string[], meant: readonly string[]): boolean {
  if (wrong.length >= meant.length || partNamed(wrong.join(' ')) !== undefined) return false;
  const at = [0, meant.length - wrong.length].find((from) => wrong.every((word, nth) => word === meant[from + nth]));
  if (at === undefined) return false;
  const added = [...meant.slice(0, at), ...meant.slice(at + wrong.length)];
  return (
    added.some((word) => /^[\p{L}\p{M}]{2,}$/u.test(word)) && wrong.every((word) => /^[\p{L}\p{M}]{2,}$/u.test(word))
  );
}

function asidesIn(label: string): number {
  return label.match(/[(（[,，;|]/gu)?.length ?? 0;
}
