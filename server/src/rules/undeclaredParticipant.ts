import { labelKey } from '../names/key';
import { isNamedBy, isSlipOf } from '../names/likeness';
import { partNamed } from '../language/words';
import { withParticipant } from '../declaring/participant';
import { declaredMeanings } from '../observations/declaredMeanings';
import { mergeDeclarations } from '../declarations/merge';
import type { DeclaredParticipant } from '../model/declarations';
import type { Fix } from '../model/findings';
import type { Participant } from '../model/transcript';
import { labelChange } from '../document/labelChange';
import { labelPlace } from '../document/places';
import type { Snapshot } from '../document/snapshot';
import type { Rule } from './rule';
import { say } from '../words/say';

/** A speaker who is not declared, where participants are. Told once, where they speak first. */
export const undeclaredParticipant: Rule = {
  code: 'undeclared-participant',
  level: 'information',
  label: false,
  *check(snapshot) {
    const { declarations, context, transcript } = snapshot;
    const declared = mergeDeclarations(declarations, context.folder).participants;
    if (declared.length === 0) return;
    const named = new Set(transcript.participants.flatMap((one) => (one.declared ? one.name : [])));
    // Who is probably one of those declared is told of by cross-file-spelling.
    const meanings = declaredMeanings(snapshot);
    const strangers = transcript.participants.filter((one) => isStranger(one, named) && !meanings.has(one.label));
    const expected = new Set([...named, ...declarations.participants.map(({ name }) => name)]);
    // Who declares one alias, or two who look alike, does not mean to list everybody.
    const apart = declared.filter(({ name }) => expected.has(name));
    if (strangers.length === 0 || strangers.length >= countUnlike(apart)) return;
    const isShort = strangers.length <= MANY;
    for (const participant of strangers) {
      const [first] = participant.turns;
      if (first === undefined) continue;
      const { label } = participant;
      const meant = isShort ? declared.filter((one) => isLike(label, one)) : [];
      const [only] = meant.length === 1 ? meant : [];
      yield {
        message: say`'${label}' is not among the declared participants.`,
        at: labelPlace(first),
        fixes: (now) => [
          ...meant.map((one) => changing(now, participant, one)),
          ...(isShort ? adding(now, label) : []),
        ],
        ...(only && { alias: { name: only.name, label: only.label, alias: label } }),
      };
    }
  },
};

/** How many people there are, those who look alike counted once. */
function countUnlike(people: readonly DeclaredParticipant[]): number {
  if (people.length > MANY) return people.length;
  return people.filter(
    (one, at) => !people.slice(0, at).some((other) => isLike(one.label, other) || isLike(other.label, one)),
  ).length;
}

/** More people are not mended one by one; and to prove that one can be added, the front matter is read again. */
const MANY = 10;

/** Not declared, and nobody who goes without a name; of several who speak at once one at least is not declared. */
function isStranger({ declared, label, speakers }: Participant, named: ReadonlySet<string>): boolean {
  if (declared || partNamed(label) !== undefined) return false;
  return speakers.length === 0 || !speakers.every((name) => named.has(name));
}

/** Whether a label could be meant for a declared participant: a part of a name, or a slip for it. */
function isLike(label: string, { name, label: own, aliases }: DeclaredParticipant): boolean {
  const key = labelKey(label);
  return [name, own, ...aliases].some((one) => isNamedBy(key, labelKey(one)) || isSlipOf(key, labelKey(one)));
}

function changing({ text }: Snapshot, { turns }: Participant, { label }: DeclaredParticipant): Fix {
  const changes = turns.map((turn) => labelChange(text, turn, label));
  return {
    title: say`Change to '${label}'`,
    certain: false,
    changes: changes.slice(0, 1),
    ...(changes.length > 1 && {
      everywhere: { title: say`Change to '${label}' in all ${changes.length} turns`, changes },
    }),
  };
}

function adding(snapshot: Snapshot, label: string): readonly Fix[] {
  const changes = withParticipant(snapshot, label);
  return changes.length === 0 ? [] : [{ title: say`Add '${label}' to the participants`, certain: false, changes }];
}
