import { FULL_NAME } from '../../names/legend';
import { labelKey } from '../../names/key';
import { nameWords } from '../../names/nameWords';
import { rosterText } from '../../labels/roster';
import { isTitle } from '../../language/titles';
import { isGrammar, isParticle } from '../../language/words';
import { mergeDeclarations } from '../../declarations/merge';
import type { Snapshot } from '../../document/snapshot';
import { isPerson } from '../attribution/calls';
import { isPlaceholder } from './isPlaceholder';

/** The names that a document knows, as they would stand as labels, by their words in small letters. */
export type KnownNames = ReadonlyMap<string, string>;

/**
 * The names in use as labels; else those that are declared, or that a front matter or the introduction tells. A word that
 * could mean two means neither.
 */
export function knownNames({ transcript, declarations, context }: Snapshot): KnownNames {
  const declared = mergeDeclarations(declarations, context.folder);
  const labels = transcript.participants.filter((one) => isPerson(one) && !isPlaceholder(one.label));
  const told = rosterText(transcript.lines, transcript.before).match(NAMES) ?? [];
  return byWord([
    labels.map(({ label }) => label),
    declared.participants.map(({ label }) => label),
    declared.named.map(({ name }) => name),
    told.map((name) => name.replace(/\.$/, '')),
  ]);
}

const NAMES = new RegExp(FULL_NAME, 'gu');

/** Of several lists the first that has a word decides on it. */
function byWord(lists: readonly (readonly string[])[]): KnownNames {
  const known = new Map<string, string>();
  for (const names of lists) {
    const meant = new Map<string, Set<string>>();
    for (const name of names)
      for (const word of wordsOf(name)) meant.set(word, (meant.get(word) ?? new Set()).add(name));
    for (const [word, [name, other]] of Array.from(meant, ([word, all]) => [word, [...all]] as const))
      if (!known.has(word) && name !== undefined && other === undefined) known.set(word, name);
  }
  return known;
}

function wordsOf(name: string): readonly string[] {
  return nameWords(labelKey(name)).filter(
    (word) => word.length > 1 && !isTitle(word) && !isParticle(word) && !isGrammar(word),
  );
}
