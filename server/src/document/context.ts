import type { Declarations } from '../model/declarations';
import { NO_DECLARATIONS } from '../model/declarations';
import type { RuleLevel } from '../model/findings';

/** What is known of a document from outside of it. */
export interface ReadContext {
  /** The nearest `.turnwise.yaml` up the tree. */
  readonly folder: Declarations;
  /** Rule levels from the editor's settings, by rule code. */
  readonly rules: ReadonlyMap<string, RuleLevel>;
}

/** A document on its own, with every rule at its default. */
export const ALONE: ReadContext = { folder: NO_DECLARATIONS, rules: new Map() };
