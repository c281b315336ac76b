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

/** Server command: `[uri, wish]`, a `RelabelWish`. What the wish does not say is asked. */
export const RELABEL = 'turnwise.relabel';

/** Server command: `[uri, form]`, the id of a form of label (docs/formatting.md). Where it is left out, it is asked. */
export const CONVERT_LABELS = 'turnwise.convertLabels';

/**
 * Request from server to client `turnwise/pick`: lets the person choose a participant or the like, or type a new name. `PickParams` to
 * the name, or null where nothing was chosen. A client that answers it says so in `initializationOptions`, or as the
 * experimental capability `turnwise: { pick: true }`; any other is asked by `window/showMessageRequest`.
 */
export const PICK = 'turnwise/pick';

/**
 * Command of a code lens: `[uri, position, ranges]`, from a place to one or more places of the same document. The server
 * carries it out by `window/showDocument` and goes to the first of them. A client with a list for several of them has a
 * command of this name itself, and says so in `initializationOptions`, or as the experimental capability
 * `turnwise: { showPlaces: true }`. To any other client that cannot show a document, no lens is sent.
 */
export const SHOW_PLACES = 'turnwise.showPlaces';

/**
 * Request `turnwise/coloredLabels`, `{ textDocument: { uri }, range }` to `ColoredLabel[] | null`: the labels in a range,
 * and whose colour each has. The colours themselves are the client's.
 */
export const COLORED_LABELS = 'turnwise/coloredLabels';

export interface ColoredLabelsParams {
  readonly textDocument: { readonly uri: string };
  readonly range: Range;
}

export interface ColoredLabel {
  readonly range: Range;
  /** From 1 to 8. Two participants of a transcript share one only where there are more than eight. */
  readonly color: number;
}

/** An action at a place; what each does is in docs/relabelling.md. */
export interface RelabelWish {
  readonly action:
    | 'giveTurn'
    | 'giveTurnsFromHere'
    | 'swapSpeakers'
    | 'swapSpeakersFromHere'
    | 'swapSpeakersInSelection'
    | 'nameSpeaker'
    | 'mergeSpeakers'
    | 'splitTurn'
    | 'mergeTurn'
    | 'joinTurn'
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

/** What a client may say when it starts the server. */
export interface InitializationOptions {
  /** It answers `turnwise/readFile`. */
  readonly readFile?: boolean;
  /** It answers `turnwise/pick`. */
  readonly pick?: boolean;
  /** It has a command `turnwise.showPlaces`. */
  readonly showPlaces?: boolean;
  /**
   * The language of transcripts, from a client that sends other files too and takes registrations: formatting is offered for
   * that language alone, since another formatter may care for the others.
   */
  readonly language?: string;
  /** Rule levels by code, as in the settings; this and the rest is for a client that cannot be asked for its settings. */
  readonly rules?: Readonly<Record<string, string>>;
  readonly outline?: 'questions' | 'turns' | 'speakers';
  readonly codeLens?: { readonly enabled?: boolean };
  readonly format?: { readonly blankLinesBetweenTurns?: 'asInText' | 'one' | 'none' };
  readonly inlayHints?: { readonly turnNumbers?: boolean; readonly roles?: boolean };
}
