import type { Evidence } from '../fitted/evidence';
import { isKin } from '../names/kin';
import { isCode } from '../names/labelForm';
import { codeKey } from '../names/legend';
import { isSlipOf } from '../names/likeness';
import { isNameLike, wordFeatures } from '../names/nameForm';
import { say } from '../words/say';
import type { LabelGroup } from './group';
import type { LabelStyle } from './style';
import type { SureLabels } from './sureLabels';
import type { Vote } from './vote';

/** What speaks for a label that is like a sure one. */
export const KIN: readonly Vote[] = [
  {
    id: 'beside:sibling',
    name: say`another number of the word that another label numbers`,
    when: ({ label }, { known }) => isSibling(label, known),
  },
  {
    id: 'beside:misprint',
    name: say`a letter off another label`,
    when: ({ key, label }, { known }) => isCode(label) && known.hasMisprint(key),
  },
  {
    id: 'beside:kin',
    name: say`like another label`,
    when: (group, style) => isNameLike(group.label) && hasKin(group, style),
  },
  {
    id: 'beside:name-inside',
    name: say`has the words of another label, among others`,
    when: (group, style) => !isNameLike(group.label) && hasKin(group, style),
  },
];

/** Whether a sure label may be another one of the same person's. */
export function hasKin(group: LabelGroup, { near }: LabelStyle): boolean {
  return [...near.of(group)].some((other) => isKin(group.key, other.key));
}

/** `spk00` beside `spk03`; what sections are called by, no part of a talk, is numbered as well. */
function isSibling(label: string, known: SureLabels): boolean {
  return known.hasSibling(label) && !wordFeatures(label).some(({ id }) => id === 'numbered');
}

/** A name that is listed or introduced before the talk, where the label itself does not stand. */
export const NAMED: readonly Vote[] = [
  {
    id: 'beside:named',
    name: say`named before the talk`,
    when: ({ label, places }, { roster, first }) =>
      places.length < 4 && label.length > 3 && places.every(({ line }) => line > first) && roster.text.includes(label),
  },
  {
    id: 'beside:explained',
    name: say`explained before the talk`,
    when: ({ label, key, places }, { roster }) => places.length < 4 && isCode(label) && roster.legend.has(codeKey(key)),
  },
];

/** `Project Mamager`, which looks like a caption by its first word, beside `Project Manager`. */
export function slipForKnown(group: LabelGroup, { near }: LabelStyle): readonly Evidence[] {
  const isSlip = [...near.of(group)].some(({ key }) => isSlipOf(group.key, key));
  return isSlip ? [{ id: 'beside:slip', name: say`a slip for another label`, value: 1 }] : [];
}
