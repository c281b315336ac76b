import { labelKey } from '../names/key';
import { nameWords } from '../names/nameWords';
import { partNamed } from '../language/words';
import { perObject } from '../text/perObject';
import type { Participant } from '../model/transcript';
import type { Snapshot } from '../document/snapshot';
import { declaredMeant } from './declaredMeant';
import { mergeDeclarations } from '../declarations/merge';
import type { DeclaredParticipant } from '../model/declarations';

/** More people than these are no longer told from each other by what is said of them. */
const MOST = 12;

/**
 * The declared participants whom labels that nobody declared probably mean, by the label. First who is meant by how the
 * label is written; and of those who are left, who speak and are not declared, who are declared and do not speak: the two
 * whose names are said together (`Kevin` and `Vinsen`, where somebody says `Kevin Vinsen`), and the last two, where one is
 * short for the other or written in another script. Empty where nobody is declared.
 */
export const declaredMeanings = perObject((snapshot: Snapshot): ReadonlyMap<string, DeclaredParticipant> => {
  const { declarations, context, transcript } = snapshot;
  const { participants } = mergeDeclarations(declarations, context.folder);
  const meanings = new Map<string, DeclaredParticipant>();
  if (participants.length === 0) return meanings;
  const present = new Set(transcript.participants.filter(({ declared }) => declared).map(({ name }) => name));
  const strangers = transcript.participants.filter(({ declared }) => !declared);
  for (const { label } of strangers.flatMap(({ labels }) => labels)) {
    const meant = declaredMeant(label, participants, present);
    if (meant !== undefined) meanings.set(label, meant);
  }
  for (const [{ labels }, meant] of pairsLeft(snapshot, participants, strangers, present, meanings))
    for (const { label } of labels) if (!meanings.has(label)) meanings.set(label, meant);
  return meanings;
});

type Pair = readonly [Participant, DeclaredParticipant];

function pairsLeft(
  snapshot: Snapshot,
  participants: readonly DeclaredParticipant[],
  strangers: readonly Participant[],
  present: ReadonlySet<string>,
  meanings: ReadonlyMap<string, DeclaredParticipant>,
): readonly Pair[] {
  const meant = new Set(meanings.values());
  const unknown = strangers.filter(
    ({ label, labels }) => partNamed(label) === undefined && !labels.some((use) => meanings.has(use.label)),
  );
  const absent = participants.filter((one) => !present.has(one.name) && !meant.has(one));
  if (unknown.length === 0 || absent.length === 0 || unknown.length > MOST || absent.length > MOST) return [];
  const together = unknown.flatMap((stranger) => {
    const [only, ...others] = absent.filter((one) => isSaidTogether(snapshot, stranger.label, one.label));
    return only && others.length === 0 ? [[stranger, only] as const] : [];
  });
  if (together.length > 0) return new Set(together.map(([, one]) => one)).size === together.length ? together : [];
  const [stranger, one] = [unknown[0], absent[0]];
  if (unknown.length > 1 || absent.length > 1 || stranger === undefined || one === undefined) return [];
  return isShortFor(stranger.label, one.label) || isOtherScript(stranger.label, one.label) ? [[stranger, one]] : [];
}

/** Whether two words, each one's whole label, are said as one name. */
function isSaidTogether({ lines }: Snapshot, one: string, other: string): boolean {
  const [a, b] = [labelKey(one), labelKey(other)];
  if ([a, b].some((key) => key.length < 3 || /\s/.test(key))) return false;
  const names = [`${a} ${b}`, `${b} ${a}`];
  return lines.slice().some(({ text }) => {
    const small = text.toLowerCase();
    return names.some((name) => small.includes(name));
  });
}

/** Whether all letters of the shorter name are in the longer one, whose word it begins: `Vub`, `NVK`, `T-Bast`. */
function isShortFor(one: string, other: string): boolean {
  const [short, long] = [one, other].sort((a, b) => lettersOf(a).length - lettersOf(b).length).map(labelKey);
  if (short === undefined || long === undefined) return false;
  const letters = Array.from(lettersOf(long));
  const isInside = Array.from(lettersOf(short)).every((letter) => {
    const at = letters.indexOf(letter);
    return at >= 0 && letters.splice(at, 1).length > 0;
  });
  return isInside && nameWords(long).some((word) => word.startsWith(lettersOf(short).charAt(0)));
}

function lettersOf(name: string): string {
  return name.replace(/[^\p{L}]/gu, '');
}

function isOtherScript(one: string, other: string): boolean {
  const isLatin = (name: string) => /\p{Script=Latin}/u.test(name);
  return isLatin(one) !== isLatin(other);
}
