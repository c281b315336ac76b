import { alternativesOf } from '../language/lists';
import { perKey } from '../text/perKey';

/** What joins names in a label: `Ann and Bo`, `DH/AR`, `P3 & P4`, `王与李`. */
const AND = alternativesOf('andWords');
const BETWEEN = new RegExp(
  String.raw`\s*\/\s*|\s+(?:&|\+|${AND})\s+|\s*(?:、|＆)\s*|(?<=\p{Script=Han})(?:${AND})(?=\p{Script=Han}{2})`,
  'iu',
);

/** A middle initial, which is no small word for all that: `Jimmy E Carter`, but `Ana e Bruno`. Marked, it joins nobody. */
const INITIAL = /(?<=\p{Ll}\s)\p{Lu}(?=\s\p{Lu}\p{Ll})/gu;
const MARK = '\u2060';

/**
 * The names in a label that names several people, as they stand there; empty for a label of one. A name of one person
 * may hold such a word (`Minister for Roads and Bridges`): then what stands on one side is no name.
 */
export const namesOfSeveral = perKey((label: string): readonly string[] => {
  const bare = label.replace(/\([^)]*\)|（[^）]*）/g, '').trim();
  const marked = bare.replace(INITIAL, `$&${MARK}`);
  const parts = /^\p{L}{1,4}(?:, ?\p{L}{1,4})+$/u.test(bare) ? bare.split(/, ?/) : marked.split(BETWEEN);
  const names = parts.map((part) => part.replaceAll(MARK, '').trim()).filter((part) => part !== '');
  if (names.length < 2 || names.length > 6) return [];
  return names.every((name) => name.length <= 40 && !/\s(?:of|for|für|de|du|des)\s/.test(name)) ? names : [];
});
