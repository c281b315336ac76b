import { distance } from '../names/distance';
import { labelKey } from '../names/key';
import { sameDigits } from '../names/kin';
import { nameWords } from '../names/nameWords';
import { namesOfSeveral } from '../names/several';
import { isTitle } from '../language/titles';
import { isParticle, partNamed } from '../language/words';
import type { Participant } from '../model/transcript';
import { labelAt, labelChange } from '../document/labelChange';
import { labelPlace } from '../document/places';
import type { RawFinding, Rule } from './rule';
import { inRow, say } from '../words/say';

/** Who speaks at least so often is one whose name another could be meant for. */
const OFTEN = 3;

/** A participant with a single turn, whose name looks like that of one who speaks often. */
export const oneTurnSpeaker: Rule = {
  code: 'one-turn-speaker',
  level: 'off',
  label: false,
  *check({ transcript }) {
    const named = transcript.participants.filter(isPerson);
    const often = byTrait(named.filter(({ turns }) => turns.length >= OFTEN));
    for (const one of named) {
      if (one.turns.length !== 1 || one.declared) continue;
      const near = new Set(traitsOf(one.label).flatMap((trait) => often.get(trait) ?? []));
      const meant = [...near].filter((other) => looksLike(one.label, other.label));
      if (meant.length > 0) yield* findingOn(one, meant);
    }
  },
};

function isPerson({ label, speakers }: Participant): boolean {
  return speakers.length === 0 && partNamed(label) === undefined && namesOfSeveral(label).length === 0;
}

/** So many names with one trait are compared. */
const MOST = 20;

/** The participants by what alike names have in common, so that not each is compared with every other. */
function byTrait(participants: readonly Participant[]): ReadonlyMap<string, readonly Participant[]> {
  const found = new Map<string, Participant[]>();
  for (const participant of participants) {
    for (const trait of traitsOf(participant.label)) {
      const alike = found.get(trait);
      if (alike === undefined) found.set(trait, [participant]);
      else if (alike.length < MOST) alike.push(participant);
    }
  }
  return found;
}

/** The words of a name, its beginning and its end. */
function traitsOf(label: string): readonly string[] {
  const words = wordsOf(labelKey(label));
  const name = words.join(' ');
  return [...new Set([...words, `${name.slice(0, 2)}…`, `…${name.slice(-2)}`])];
}

/** A word of the name in common, or two letters at most that differ. */
function looksLike(one: string, other: string): boolean {
  const [a, b] = [labelKey(one), labelKey(other)];
  const [words, others] = [wordsOf(a), wordsOf(b)];
  if (words.some((word) => others.includes(word))) return true;
  const [name, otherName] = [words.join(' '), others.join(' ')];
  return Math.min(name.length, otherName.length) >= 5 && sameDigits(a, b) && distance(name, otherName, 2) <= 2;
}

/** The words of a name that tell people apart. */
function wordsOf(key: string): readonly string[] {
  return nameWords(key).filter((word) => word.length > 2 && !isTitle(word) && !isParticle(word));
}

function* findingOn(one: Participant, meant: readonly Participant[]): Iterable<RawFinding> {
  const [turn] = one.turns;
  if (turn === undefined) return;
  const [at, written] = [labelPlace(turn), labelAt(turn)];
  const names = inRow(
    meant.map(({ label }) => say`'${label}'`),
    say` or `,
  );
  yield {
    message: say`'${one.label}' speaks only here; is ${names} meant?`,
    at,
    fixes: ({ text }) =>
      meant.map(({ label }) => ({
        title: say`Change to '${label}'`,
        certain: false,
        changes: [labelChange(text, written, label)],
      })),
  };
}
