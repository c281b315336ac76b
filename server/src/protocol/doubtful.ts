import type { Position, Range, TextEdit } from 'vscode-languageserver';

/**
 * Request `turnwise/doubtful`, `{ textDocument: { uri } }` to `Doubtful`, or null: who is to be judged by ear, or by what they
 * say. Edits are of the version that was asked about: after one of them it is asked again.
 */
export const DOUBTFUL = 'turnwise/doubtful';

export interface DoubtfulParams {
  readonly textDocument: { readonly uri: string };
}

export interface Doubtful {
  /** The version of the document of which this is told. */
  readonly version: number;
  /** Those who speak under a placeholder, such as `Speaker 2`; they get their names by `turnwise.relabel`, `nameSpeaker`. */
  readonly placeholders: readonly UnnamedSpeaker[];
  /** In the text's order. */
  readonly turns: readonly DoubtfulTurn[];
}

export interface UnnamedSpeaker {
  readonly name: string;
  readonly color: number;
  readonly turns: number;
  /** Where their first label begins. */
  readonly position: Position;
  /** Names that the text suggests for them, the likeliest first. */
  readonly names: readonly string[];
  /** At most three turns in which they can be heard by themselves, in the text's order. */
  readonly clips: readonly Clip[];
}

/** A turn, or the beginning of it, to be heard or read. */
export interface Clip {
  /** The turn, from its label to its end. */
  readonly range: Range;
  /** Of the recording, in milliseconds; left out where the text has no times. */
  readonly from?: number;
  readonly to?: number;
  /** Whether `from` is no time of the text. */
  readonly isEstimate: boolean;
  /** What is said, in one line, cut at a word. */
  readonly text: string;
}

export interface DoubtfulTurn extends Clip {
  /** What the same doubt is told by in another version: a rule, and who speaks and what. */
  readonly key: string;
  /** The rule that doubts it. */
  readonly code: string;
  /** Why, in a sentence. */
  readonly why: string;
  /** Who speaks by its label now. */
  readonly speaker: string;
  /** What can be said of it, as it is now first: `theirs` has no edits. */
  readonly verdicts: readonly Verdict[];
  /** What says in the text that it is right as it is: a comment above it. Empty where none can stand. */
  readonly keeping: readonly TextEdit[];
}

export interface Verdict {
  /** The label is right; it is another's turn; or the label is to be mended in another way. */
  readonly is: 'theirs' | 'other' | 'mended';
  readonly title: string;
  /** Who speaks then, where that is another. */
  readonly name?: string;
  /** As in `ColoredLabel`; left out for one who does not speak yet. */
  readonly color?: number;
  /** How they sound elsewhere, to compare; left out where they say nothing else. */
  readonly voice?: Clip;
  readonly edits: readonly TextEdit[];
}
