import type { Declarations } from '../model/declarations';
import { NO_DECLARATIONS } from '../model/declarations';
import type { RuleLevel } from '../model/findings';
import type { NamesElsewhere } from './folderNames';
import { NO_NAMES } from './folderNames';

/** What is known of a document from outside of it. */
export interface ReadContext {
  /** The nearest `.turnwise.yaml` up the tree. */
  readonly folder: Declarations;
  /** Rule levels from the editor's settings, by rule code. */
  readonly rules: ReadonlyMap<string, RuleLevel>;
  /** The names that are used in the other transcripts of its folder. No turn is read by them: they are for findings alone. */
  readonly elsewhere: NamesElsewhere;
}

/** A document on its own, with every rule at its default. */
export const ALONE: ReadContext = { folder: NO_DECLARATIONS, rules: new Map(), elsewhere: NO_NAMES };
