import { labelKey } from './key';
import { isTitle } from '../language/titles';
import { matchesOf } from '../text/matches';

/** A name of two words or more, as a pattern. */
export const FULL_NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]+(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|d[aeiou]|del|van|von|de[nr]|la|le|el|al|bin))+`;

/** `Maria Reyes (MR)`. */
const BEHIND = new RegExp(String.raw`(?<name>${FULL_NAME})\s*\((?<code>[\p{L}\p{N}_ ]{1,12})\)`, 'gu');

/** `MR = Maria Reyes`, `SPEAKER_00: Maria Reyes`, `Speaker 00 is Maria Reyes`. */
const BEFORE = new RegExp(
  String.raw`(?:^|[;,|])[^\p{L}\n]{0,6}(?<code>(?:Speaker |SPEAKER )?[\p{Lu}\p{N}][\p{L}\p{N}_]{0,14})(?:\s*[=:–—-]\s*|\s+(?:is|ist|est|es|è|är|er)\s+)(?<name>${FULL_NAME})`,
  'gmu',
);

/**
 * What a legend before the talk says of codes: the words of the name in full under the key of the code. The text is the
 * roster's.
 */
export function legendOf(roster: string): ReadonlyMap<string, readonly string[]> {
  const legend = new Map<string, readonly string[]>();
  for (const pattern of [BEHIND, BEFORE])
    for (const { groups } of matchesOf(pattern, roster))
      if (groups?.name !== undefined && groups.code !== undefined)
        legend.set(
          codeKey(labelKey(groups.code)),
          labelKey(groups.name)
            .split(' ')
            .filter((word) => !isTitle(word)),
        );
  return legend;
}

/** `Speaker 00` and `SPEAKER_00` are one code. Takes and gives keys. */
export function codeKey(key: string): string {
  return key.replace(/[_\s]+/g, ' ');
}
