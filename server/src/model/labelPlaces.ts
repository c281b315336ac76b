import type { LabelShape } from '../syntax/shape';

/** One line that could begin a turn. */
export interface Place {
  readonly line: number;
  readonly shape: LabelShape;
  readonly label: string;
  /** What all places of one label have in common; see `labelKey` and `serialKeys`. */
  readonly key: string;
  /** Whether a line without words (blank, a rule, a number, a time), or nothing, stands before it. */
  readonly opens: boolean;
  /** Whether the line before it could bear a label as well, as where turns stand line by line. */
  readonly follows: boolean;
  /** Whether the next place bears another label. */
  readonly changes: boolean;
  /** Written with the fullwidth colon of Chinese and Japanese. */
  readonly fullwidth: boolean;
  /** An item of a list: a dash, a bullet or a number stands before it. */
  readonly listed: boolean;
  /** What stands behind the label on the line; empty where the text is below. */
  readonly text: string;
  /** What stands between label and text, without a time. */
  readonly separator: string;
  /** Beside the number of a page, as running heads are, with a blank line between them or not. */
  readonly atPage: boolean;
  /** Whether the items of a list, or a heading, come next, and it is none itself. */
  readonly itemsBelow: boolean;
  /** Whether the next line has text. */
  readonly below: boolean;
}

/** All places that bear one label, written alike but for case and spaces. */
export interface Group {
  readonly key: string;
  /** As it stands at its first place. */
  readonly label: string;
  readonly places: readonly Place[];
}
