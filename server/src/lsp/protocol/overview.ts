import type { Range } from 'vscode-languageserver';

/**
 * Request `turnwise/overview`: what a status item and a list of questions show. Params: `{ textDocument: { uri } }`, of a
 * document that is open or of a transcript of the workspace; null for any other.
 */
export const OVERVIEW = 'turnwise/overview';

export interface Overview {
  readonly turns: number;
  readonly speakers: number;
  readonly questions: readonly OverviewQuestion[];
  /** Findings at warning or above whose rule looks at labels. */
  readonly labelsToFix: readonly Range[];
  /** All other findings at warning or above: a list of problems shows no more than these two. */
  readonly otherWarnings: readonly Range[];
  /** So many findings can be mended at once, because their fixes are certain. */
  readonly certain: number;
  /** So many speakers have a placeholder for a name. */
  readonly unnamed: number;
}

export interface OverviewQuestion {
  readonly text: string;
  readonly speaker: string;
  readonly answered: boolean;
  /** Where what is asked stands. */
  readonly range: Range;
  /** From the line of the question to the end of its last answer. */
  readonly exchange: Range;
  /** The text of the exchange, where it was asked for. */
  readonly said?: string;
  readonly answers: readonly OverviewAnswer[];
}

export interface OverviewAnswer {
  readonly speaker: string;
  /** Its first words, perhaps none. */
  readonly text: string;
  /** The whole turn. */
  readonly range: Range;
}

export interface OverviewParams {
  readonly textDocument: { readonly uri: string };
  /** Whether all that is said is wanted, and not only its first words. */
  readonly said?: boolean;
}
