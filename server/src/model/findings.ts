import type { TextChange } from '../text/change';
import type { Stretch } from '../text/sourceText';
import type { Words } from '../words/say';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What a user may set a rule to. */
export type RuleLevel = Severity | 'off';

/** A place elsewhere in the same document that explains a finding. */
export interface RelatedPlace {
  readonly at: Stretch;
  readonly message: Words;
}

/** A way to mend a finding: plain replacements against the text as it is. */
export interface Fix {
  readonly title: Words;
  /** Whether fix-all may apply it unasked. */
  readonly certain: boolean;
  readonly changes: readonly TextChange[];
  /** The same fix for every like finding in the file, where there is more than one. */
  readonly everywhere?: { readonly title: Words; readonly changes: readonly TextChange[] };
}

/** A wish to declare `alias` as another label of the participant `name`; where it is written is not the rule's affair. */
export interface AliasProposal {
  readonly name: string;
  readonly label: string;
  readonly alias: string;
}

/** A wish to declare that the label `apart` is somebody else than the participant `name`, whom it looks like. */
export interface ApartProposal {
  readonly name: string;
  readonly label: string;
  readonly apart: string;
}
