import type { Words } from '../words/say';
import type { FittedModel } from './model';
import { addendOf } from './model';

/** One thing that was seen and speaks for or against something, in words for people. */
export interface Evidence {
  /** The name of its weight. */
  readonly id: string;
  readonly name: Words;
  /** Mostly 1; a number or a share where it can be true by degrees. */
  readonly value: number;
}

/** What some evidence is worth by a model, without the bias. */
export function scoreOf(model: FittedModel, evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { id, value }) => sum + addendOf(model, id, value), 0);
}
