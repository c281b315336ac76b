import type { LineSpan } from '../text/range';

/** What stands in or around an interview and is no speech. */
export type MatterKind =
  /** The text's own title. */
  | 'title'
  /** A heading inside or right before the interview: a section. */
  | 'heading'
  | 'introduction'
  /** A page's menu. */
  | 'navigation'
  /** Facts before the interview, one a line: `Date: 3 May`. */
  | 'facts'
  /** What comes after the interview. */
  | 'footer'
  /** A page's number or running head, as copies of printed pages have them. */
  | 'page'
  /** Times and numbers of captions. */
  | 'time'
  /** A stage direction or a sound that has its line to itself. */
  | 'direction'
  | 'code'
  | 'quote'
  /** Numbers behind choices: `Yes: 14`. */
  | 'poll'
  /** A word of the editor: `Note: …`. */
  | 'note'
  | 'rule'
  | 'comment';

/** Lines that are no speech. */
export interface Matter extends LineSpan {
  readonly kind: MatterKind;
  /** Of a title or a heading: from 1, the highest; one without marks is below all others. */
  readonly level?: number;
  /** Of a title or a heading: its words. */
  readonly text?: string;
  /** Of a heading: that it says who speaks from here on, so that nothing below it is said by whoever spoke before. */
  readonly ends?: true;
}
