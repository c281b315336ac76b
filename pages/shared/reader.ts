import type { Of, Shape } from './shape';
import { flag, list, number, oneOf, record, tagged, text } from './shape';

/** A piece of the page: a text, or an element that may have others in it. */
export type PageMarkup = string | PageTag;

export interface PageTag {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: readonly PageMarkup[];
}

const attributes: Shape<Readonly<Record<string, string>>> = (value): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && Object.values(value).every(text);

const markup: Shape<PageMarkup> = (value): value is PageMarkup => text(value) || tag(value);

const tag: Shape<PageTag> = record({
  tag: text,
  attributes,
  inside: list((value): value is PageMarkup => markup(value)),
});

/** An element, and how many lines of the text it and what stands before the next one take. */
const piece = record({ lines: number, markup: tag });

/** What the extension tells the reader's page. */
export const toReader = tagged({
  /** The talk's language as HTML names it, and the direction of its lines; whether they are broken at a column. */
  talk: { language: text, direction: oneOf('ltr', 'rtl'), isWrapped: flag },
  /** Pieces go, and others come in their place. A long text comes in several of these. */
  change: { from: number, removed: number, pieces: list(piece) },
  /** The text is scrolled: this line is at its top, with a fraction of the next one. */
  scroll: { line: number },
  /** The cursor is on this line. */
  cursor: { line: number },
});

/** What the reader's page tells the extension. */
export const fromReader = tagged({
  /** The page was scrolled by hand: this line is at its top. */
  scrolled: { line: number },
  /** Somebody chose the turn that begins on this line. */
  chosen: { line: number },
  /** How many pieces it shows, which line is at its top, and what stands where the cursor is. */
  state: { pieces: number, line: number, here: text },
});

export type ToReader = Of<typeof toReader>;
export type FromReader = Of<typeof fromReader>;
export type PagePiece = Of<typeof piece>;
