import type { Convention } from '../shape';
import { timeBefore } from '../time';
import { build } from './build';

const WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}\p{N}.'’-]{0,24}|(?:da|de|do|di|van|von|der|den|del|la)(?=\s)|\d{1,3}|[#№]\d{1,3})`;
const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}\p{N}_.'’-]{0,24}(?:[ ]${WORD}){0,5}(?:, \p{Lu}[\p{L}.]{1,8})?|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}·]{2,8}|\p{Ll}[\p{L}\p{N}_.-]{1,20})`;

/** A name, perhaps in parentheses what it is, perhaps a time, and nothing more on the line. */
const ALONE = new RegExp(
  String.raw`(?:[-–—•#]{1,6}\s+|>>+\s*)?(?<label>${NAME}(?:\s?[(（][^()（）]{1,40}[)）])?)(?=\s*(?:\s[[(]?\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?(?:\s?[ap]\.?m\.?)?)?\s*$)`,
  'uy',
);

/** A name alone on its line, the text below: as a heading, a list item, before a time, or bare. */
export const alone: Convention = {
  id: 'alone',
  read(line) {
    if (line.length > 120) return undefined;
    const start = line.search(/\S/);
    const before = timeBefore(line, start);
    const from = before?.end ?? start;
    ALONE.lastIndex = from;
    const match = ALONE.exec(line);
    const label = match?.groups?.label;
    // A full stop ends a sentence of one word, unless it stands behind an initial.
    if (match === null || label === undefined || /\p{Ll}\.$/u.test(label)) return undefined;
    const end = from + match[0].length;
    return build(line, {
      form: line.startsWith('#', start) ? 'heading' : 'alone',
      strength: 'weak',
      start,
      written: { from: end - label.length, to: end },
      end,
      time: before?.time,
    });
  },
};
