import type { Convention } from '../../shape';
import { byPattern } from '../pattern';

const opening = byPattern({
  id: 'italic-open',
  strength: 'weak',
  traits: ['apart'],
  starts: /[*_]/,
  marks: [':：'],
  pattern:
    /(?<open>[*_])(?=[^*_])(?<label>(?:(?!\k<open>)[^*:：]){1,60}?)\s*(?!(?<=\d)[:：]\d)[:：](?![ \t]*\k<open>)/duy,
});

/** A label at the head of a turn that is in italics as a whole: `*Ann Lee: Where to?*` A quoted script looks alike. */
export const italicOpen: Convention = {
  ...opening,
  // Not by the pattern: a line may be a megabyte long.
  read: (before) => (/[*_]\s*$/.test(before.line.slice(-END)) ? opening.read(before) : undefined),
};

/** So many characters hold the mark that closes, and blanks behind it. */
const END = 12;
