import { isGrammar } from '../../language/words';
import { introducedNames } from '../../observations/introduced';
import type { Snapshot } from '../../document/snapshot';
import { talkOf } from '../attribution/talk';
import { cluesOn } from './clues';
import { knownNames } from './knownNames';

/** A name that somebody under a placeholder may have, and the sentence that says it; empty for one told before the talk. */
export interface SuggestedName {
  readonly name: string;
  readonly said: string;
}

/** More would be a list of its own. */
const MOST = 5;

/**
 * Names for a placeholder that nobody bears as a label yet: first those by which its speaker is introduced or spoken to,
 * then those of a front matter or the introduction. Empty where nothing has that label.
 */
export function namesFor(snapshot: Snapshot, label: string): readonly SuggestedName[] {
  const { transcript } = snapshot;
  const use = transcript.participants.flatMap(({ labels }) => labels).find((one) => one.label === label);
  if (use === undefined) return [];
  const known = knownNames(snapshot);
  const clues = [...cluesOn(talkOf(transcript), use, known)].sort(
    (a, b) => Number(b.isIntroduction) - Number(a.isIntroduction),
  );
  const told = [...introducedNames(snapshot).values()].filter(isName).map((name) => ({ name, said: '' }));
  const borne = new Set(
    transcript.participants.flatMap((one) => [one.name, one.fullName, ...one.labels.map((each) => each.label)]),
  );
  const free = new Map<string, SuggestedName>();
  for (const { name, said } of [...clues, ...told])
    if (!borne.has(name) && !free.has(name)) free.set(name, { name, said });
  return [...free.values()].slice(0, MOST);
}

/** `Today I'm` is written like a name. */
function isName(name: string): boolean {
  return !name.split(' ').some((word) => isGrammar(word) || /^I['’]/.test(word));
}
