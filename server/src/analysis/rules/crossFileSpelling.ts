import { declaredMeant } from '../declared/meant';
import { mergeDeclarations } from '../declared/merge';
import { allLabels } from './labels';
import type { Rule } from './rule';

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
        if (meant === undefined) continue;
        const { name, label: right } = meant;
        const message = `'${use.label}' is not declared; '${right}' is.`;
        const alias = { name, label: right, alias: use.label };
        for (const finding of allLabels(snapshot, use.turns, right, message)) yield { ...finding, alias };
      }
    }
  },
};
