/**
 * What Turnwise adds to the Language Server Protocol, for its own client and for any other editor that cares.
 * Types and names alone, so that the client may import this file.
 */
import type { Range } from 'vscode-languageserver';

/**
 * Request `turnwise/overview`: what a status item and a list of questions show. Params: `{ textDocument: { uri } }`, of a
 * document that is open or of a transcript of the workspace; null for any other.
 */
export const OVERVIEW = 'turnwise/overview';

/** Request `turnwise/transcripts`, `{}` to `Transcripts`: all transcripts of the workspace, by name. */
export const TRANSCRIPTS = 'turnwise/transcripts';

/**
 * Notification from server to client `turnwise/transcriptsChanged`, without params: what `turnwise/transcripts` answered
 * last may be out of date. It comes once, until that is asked again.
 */
export const TRANSCRIPTS_CHANGED = 'turnwise/transcriptsChanged';

/**
 * Request from server to client `turnwise/readFile`, `ReadFileParams` to `{ text } | null`: for files that the server
 * cannot read itself. A client that answers it says so in `initializationOptions`, or as the experimental capability
 * `turnwise: { readFile: true }`.
 */
export const READ_FILE = 'turnwise/readFile';

/**
 * Request from server to client `turnwise/files`, `FilesParams` to `{ uris } | null`: the files of a workspace folder that
 * the server cannot list itself. A client that answers it says so as for `turnwise/readFile`: `files: true`.
 */
export const FILES = 'turnwise/files';

/** Server command: `[uri, name, label, alias]`; see `AliasProposal`. */
export const DECLARE_ALIAS = 'turnwise.declareAlias';

/** Server command: `[uri, wish]`, a `RelabelWish`. What the wish does not say is asked. */
export const RELABEL = 'turnwise.relabel';

/**
 * Request from server to client `turnwise/pick`: lets the person choose a participant, or type a new name. `PickParams` to
 * the name, or null where nothing was chosen. A client that answers it says so in `initializationOptions`, or as the
 * experimental capability `turnwise: { pick: true }`; any other is asked by `window/showMessageRequest`.
 */
export const PICK = 'turnwise/pick';

/** An action at a place; what each does is in docs/relabelling.md. */
export interface RelabelWish {
  readonly action:
    | 'giveTurn'
    | 'giveTurnsFromHere'
    | 'swapSpeakers'
    | 'swapSpeakersFromHere'
    | 'swapSpeakersInSelection'
    | 'nameSpeaker'
    | 'renameInFolder'
    | 'mergeSpeakers'
    | 'splitTurn'
    | 'mergeTurn'
    | 'giveFirstSentence'
    | 'takeLastSentence'
    | 'notSpeaker';
  /** The cursor or the selection. */
  readonly range: Range;
  /** The other participant's name or label, or a new name. */
  readonly to?: string;
}

export interface PickParams {
  readonly title: string;
  readonly hint: string;
  /** The likeliest first. */
  readonly choices: readonly PickChoice[];
  /** Whether a name that is none of the choices will do. */
  readonly takesNewName: boolean;
}

export interface PickChoice {
  readonly name: string;
  /** What they do and how many turns they have. */
  readonly description: string;
  /** Some of what they say, perhaps nothing. */
  readonly excerpt: string;
}

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

export interface Transcripts {
  readonly transcripts: readonly TranscriptItem[];
}

export interface TranscriptItem {
  readonly uri: string;
  /** Its path within its workspace folder, as people write it. */
  readonly name: string;
  readonly turns: number;
  readonly questions: number;
  readonly unanswered: number;
}

export interface ReadFileParams {
  readonly uri: string;
  /** Of a file with more bytes nothing is wanted. */
  readonly limit?: number;
}

export interface FilesParams {
  /** The URI of the workspace folder. */
  readonly folder: string;
  /** What the names of wanted files end with, without the dot. */
  readonly endings: readonly string[];
}

/** What a client may say when it starts the server. */
export interface InitializationOptions {
  /** It answers `turnwise/readFile`. */
  readonly readFile?: boolean;
  /** It answers `turnwise/files`. */
  readonly files?: boolean;
  /** It answers `turnwise/pick`. */
  readonly pick?: boolean;
  /** Rule levels by code, as in the settings; for a client that cannot be asked for its settings. */
  readonly rules?: Readonly<Record<string, string>>;
}
