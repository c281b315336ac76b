import type { LabelFeature } from '../model/transcript';
import type { LabelGroup } from './group';

/** A label that was judged by itself and beside the others, before all are weighed together. */
export interface Judged {
  readonly group: LabelGroup;
  readonly features: readonly LabelFeature[];
  /** The sum of its evidence. */
  readonly score: number;
  /** Has evidence enough. */
  readonly accepted: boolean;
}
