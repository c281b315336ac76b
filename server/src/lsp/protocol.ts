/**
 * What Turnwise adds to the Language Server Protocol, for its own client and for any other editor that cares.
 * Types and names alone, so that the client may import this file.
 */
import type { Range } from 'vscode-languageserver';

/** Request `turnwise/overview`: what a status item and a list of questions show. Params: `{ textDocument: { uri } }`. */
export const OVERVIEW = 'turnwise/overview';

/**
 * Request from server to client `turnwise/readFile`, `{ uri }` to `{ text } | null`: for files that the server cannot
 * read itself. A client that answers it says so in `initializationOptions`, or as the experimental capability
 * `turnwise: { readFile: true }`.
 */
export const READ_FILE = 'turnwise/readFile';

/** Server command: `[uri, name, label, alias]`; see `AliasProposal`. */
export const DECLARE_ALIAS = 'turnwise.declareAlias';

export interface Overview {
  readonly turns: number;
  readonly speakers: number;
  readonly questions: readonly OverviewQuestion[];
  /** Findings at warning or above whose rule looks at labels. */
  readonly labelsToFix: readonly Range[];
}

export interface OverviewQuestion {
  readonly text: string;
  readonly speaker: string;
  readonly answered: boolean;
  /** Where what is asked stands. */
  readonly range: Range;
}

export interface OverviewParams {
  readonly textDocument: { readonly uri: string };
}

/** What a client may say when it starts the server. */
export interface InitializationOptions {
  /** It answers `turnwise/readFile`. */
  readonly readFile?: boolean;
  /** Rule levels by code, as in the settings; for a client that cannot be asked for its settings. */
  readonly rules?: Readonly<Record<string, string>>;
}
