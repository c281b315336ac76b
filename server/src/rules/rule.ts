import type { RuleLevel, Severity } from '../model/findings';
import type { Finding } from './finding';
import type { Snapshot } from '../document/snapshot';
import type { RuleCode } from '../model/ruleCodes';

/** What a rule says of a document; the level comes from the user's settings or the rule's default. */
export type RawFinding = Pick<Finding, 'message' | 'at'> &
  Partial<Pick<Finding, 'related' | 'fixes' | 'alias' | 'mayBeNoSpeaker' | 'placeholder' | 'unnecessary'>> & {
    /** Where this one finding weighs otherwise than the rule does by default; a level the user set wins. */
    readonly severity?: Severity;
  };

/** One thing that can be wrong with a transcript: a small world of its own, with a page of the same name in docs/rules. */
export interface Rule {
  readonly code: RuleCode;
  /** Used where nobody says otherwise. */
  readonly level: RuleLevel;
  /** Whether it is counted among the labels to fix. */
  readonly label: boolean;
  /** Said where no fix is ever certain and fixes take long to make: a search for certain ones does not ask for them. */
  readonly guesses?: true;
  check(snapshot: Snapshot): Iterable<RawFinding>;
}

/** The page that explains a rule. */
export function rulePage(code: string): string {
  return `https://github.com/turnwise/turnwise/blob/main/docs/rules/${code}.md`;
}
