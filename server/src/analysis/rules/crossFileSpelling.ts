import { declaredMeant } from '../declared/meant';
import { mergeDeclarations } from '../declared/merge';
import type { LabelUse } from '../model';
import { labelRange } from '../places';
import type { Snapshot } from '../snapshot';
import type { RawFinding, Rule } from './rule';

/**
 * A label that nobody declared, beside a declared participant who is probably meant: the wrong spelling may stand on all
 * turns of a file, so that the transcript alone shows nothing.
 */
export const crossFileSpelling: Rule = {
  code: 'cross-file-spelling',
  level: 'warning',
  label: true,
  *check(snapshot) {
    const { declarations, surroundings, transcript } = snapshot;
    const { participants } = mergeDeclarations(declarations, surroundings.folder);
    // A list with mistakes in it was read in part: who is missing from it may be declared.
    const isBroken = [declarations, surroundings.folder].some(({ problems }) => problems.length > 0);
    if (participants.length === 0 || isBroken) return;
    const present = new Set(transcript.participants.filter(({ declared }) => declared).map(({ name }) => name));
    for (const { declared, labels } of transcript.participants) {
      for (const use of declared ? [] : labels) {
        const meant = declaredMeant(use.label, participants, present);
        if (meant !== undefined) yield* findings(snapshot, use, meant);
      }
    }
  },
};

function findings(
  { text }: Snapshot,
  { label, turns }: LabelUse,
  { label: right, name }: { readonly label: string; readonly name: string },
): readonly RawFinding[] {
  const changes = turns.map((turn) => ({ ...labelRange(text, turn), insert: right }));
  const everywhere = { title: `Change all ${changes.length} '${label}' to '${right}'`, changes };
  const fix = {
    title: `Change to '${right}'`,
    certain: false,
    ...(changes.length > 1 && { everywhere }),
  };
  return changes.map((change) => ({
    message: `'${label}' is not declared; '${right}' is.`,
    range: { from: change.from, to: change.to },
    fixes: [{ ...fix, changes: [change] }],
    alias: { name, label: right, alias: label },
  }));
}
