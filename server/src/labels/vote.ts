import type { Evidence } from '../fitted/evidence';
import type { Words } from '../words/say';
import type { LabelGroup } from './group';
import type { LabelStyle } from './style';

/** One reason for or against taking something for a label. */
export interface Vote {
  readonly id: string;
  readonly name: Words;
  readonly when: (group: LabelGroup, style: LabelStyle) => boolean;
}

/** The votes that a label gets. */
export function poll(votes: readonly Vote[], group: LabelGroup, style: LabelStyle): readonly Evidence[] {
  return votes.filter(({ when }) => when(group, style)).map(({ id, name }) => ({ id, name, value: 1 }));
}
