/**
 * What Turnwise adds to the Language Server Protocol, for its own client and for any other editor that cares.
 * Types and names alone, so that the client may import this file.
 */
import type { Position, Range, TextEdit } from 'vscode-languageserver';

/**
 * Request `turnwise/overview`: what a status item and a list of questions show. Params: `{ textDocument: { uri } }`, of a
 * document that is open or of a transcript of the workspace; null for any other.
 */
export const OVERVIEW = 'turnwise/overview';

/** Request `turnwise/markdown`: questions with their answers, to paste elsewhere. `MarkdownParams` to a string, or null. */
export const MARKDOWN = 'turnwise/markdown';

/**
 * Request `turnwise/transcripts`, `{}` to `Transcripts`: all transcripts of the workspace, by
 * name. `turnwise/overview` answers for each of them, open or not.
 */
export const TRANSCRIPTS = 'turnwise/transcripts';

/**
 * Request `turnwise/find`: where a cursor gets to, `FindParams` to a range, or null where there is no such place. A list of
 * all places is not needed for that, so that a key that is held down costs little in a long transcript.
 */
export const FIND = 'turnwise/find';

/**
 * Request `turnwise/speakerChoices`: who can be meant at a cursor, as a list to choose from; `SpeakerChoicesParams` to
 * `PickParams`, or
 * null. What was chosen goes into `turnwise/writeLabel`.
 */
export const SPEAKER_CHOICES = 'turnwise/speakerChoices';

/** Request `turnwise/writeLabel`: what to write to have a turn be somebody's. `WriteLabelParams` to `WrittenLabel`, or null. */
export const WRITE_LABEL = 'turnwise/writeLabel';

/**
 * Request `turnwise/pasteAsTurns`: turns from elsewhere in the form of this document. `PasteParams` to a text edit; null
 * where the text is to be pasted as it is.
 */
export const PASTE_AS_TURNS = 'turnwise/pasteAsTurns';

/**
 * Request `turnwise/import`: a file of another format as the text of a transcript. `ImportParams` to `Imported`. The file
 * itself is not touched; docs/converting.md has the formats.
 */
export const IMPORT = 'turnwise/import';

/**
 * Request `turnwise/exports`, `{ textDocument: { uri } }` to `ExportChoice[] | null`: the formats that a transcript can be
 * written in, with what each would lose.
 */
export const EXPORTS = 'turnwise/exports';

/** Request `turnwise/export`: a transcript in another format. `ExportParams` to `Exported`, or null. */
export const EXPORT = 'turnwise/export';

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

/**
 * Notification from server to client `turnwise/readAnew`: something outside of the documents has changed, settings or what
 * is declared, so that what the requests here answer may be otherwise. Only for a client that says in
 * `initializationOptions`, or as the experimental capability `turnwise: { readAnew: true }`, that it listens.
 */
export const READ_ANEW = 'turnwise/readAnew';

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

/**
 * Request `turnwise/speakers`, `{ textDocument: { uri } }` to `Speaker[] | null`: everybody who speaks, those without a name
 * first, then by their first turns, then who is declared and has not spoken yet.
 */
export const SPEAKERS = 'turnwise/speakers';

/** Server command: `[uri, name, label, role]`; declares what a participant does, as `turnwise.declareAlias` declares names. */
export const SET_ROLE = 'turnwise.setRole';

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
    | 'renameInFolder'
    | 'mergeSpeakers'
    | 'splitTurn'
    | 'mergeTurn'
    | 'joinTurn'
    | 'giveFirstSentence'
    | 'takeLastSentence'
    | 'markLabel'
    | 'markLabels'
    | 'notSpeaker';
  /** The cursor or the selection. */
  readonly range: Range;
  /** The other participant's name or label, or a new name. */
  readonly to?: string;
  /** Of `mergeSpeakers`: places of further speakers, whose turns are given away in the same edit. */
  readonly others?: readonly Range[];
}

export interface PickParams {
  readonly title: string;
  readonly hint: string;
  readonly choices: readonly PickChoice[];
  /** Whether a name that is none of the choices will do. */
  readonly takesNewName: boolean;
  /** The place of the likeliest choice, from 0; without, the first, or none where a new name will do. */
  readonly likely?: number;
}

export interface PickChoice {
  readonly name: string;
  /** A participant's number in all lists of a document, from 1; other choices have none. */
  readonly number?: number;
  /** What they do and how many turns they have. */
  readonly description: string;
  /** Some of what they say, perhaps nothing. */
  readonly excerpt: string;
}

export interface SpeakerChoicesParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

export interface WriteLabelParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
  /** To give the turn at the position a speaker, or to end it there and begin the next one. */
  readonly what: 'speaker' | 'turn';
  /** A name, perhaps a new one, or the number of a participant; the likeliest other speaker without it. */
  readonly to?: string | number;
}

export interface WrittenLabel {
  readonly edit?: TextEdit;
  /** Whether one goes on typing behind it; else the cursor stays where it is. */
  readonly goesOn?: boolean;
  /** Why nothing can be written, in a sentence. */
  readonly refused?: string;
}

export interface PasteParams {
  readonly textDocument: { readonly uri: string };
  /** The end of a line. */
  readonly position: Position;
  /** What is pasted. */
  readonly text: string;
}

export interface ImportParams {
  /** The file's name, which may tell what it is. */
  readonly name: string;
  /** Its bytes, in base64. */
  readonly base64: string;
  /** Whether to leave out what a web page has around the interview: menu and footer. */
  readonly withoutPage?: boolean;
}

export interface Imported {
  readonly text?: string;
  /** What the file has and a transcript cannot hold, in sentences. */
  readonly lost?: readonly string[];
  /** Why it cannot be read, in a sentence. */
  readonly refused?: string;
}

export interface ExportsParams {
  readonly textDocument: { readonly uri: string };
}

export interface ExportChoice {
  /** What `turnwise/export` calls the format. */
  readonly format: string;
  readonly name: string;
  /** What names of such files end with, without the dot, the usual one first. */
  readonly endings: readonly string[];
  /** What would be lost, in sentences. Left out for a long transcript, where that takes too long to find out. */
  readonly lost?: readonly string[];
  /** Why it cannot be written in this format, in a sentence. */
  readonly refused?: string;
}

export interface ExportParams {
  readonly textDocument: { readonly uri: string };
  readonly format: string;
}

export interface Exported {
  /** The bytes of the file, in base64. */
  readonly base64?: string;
  /** What was lost, in sentences. */
  readonly lost?: readonly string[];
  /** Why it cannot be written, in a sentence. */
  readonly refused?: string;
}

export interface FindParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
  readonly what: Sought;
}

/**
 * What is looked for. Of a question the range is what is asked, of a turn its label; for `turn` and `exchange` it is all of
 * that around the position. `answer` leads from a question to its first answer and from an answer to the next one,
 * `question` from an answer to its question. `nextUnanswered` and `nextLabelToFix` begin again at the top.
 */
export type Sought =
  | 'nextQuestion'
  | 'previousQuestion'
  | 'nextUnanswered'
  | 'answer'
  | 'question'
  | 'nextTurn'
  | 'previousTurn'
  | 'nextTurnOfSpeaker'
  | 'previousTurnOfSpeaker'
  | 'nextLabelToFix'
  | 'turn'
  | 'exchange';

export interface Overview {
  readonly turns: number;
  readonly speakers: number;
  readonly questions: readonly OverviewQuestion[];
  /** Findings at warning or above whose rule looks at labels. */
  readonly labelsToFix: readonly Range[];
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

export interface MarkdownParams {
  readonly textDocument: { readonly uri: string };
  /** Places in the questions that are wanted, or in their answers; all questions without it. */
  readonly positions?: readonly Position[];
}

export interface Transcripts {
  readonly transcripts: readonly TranscriptSummary[];
}

export interface SpeakersParams {
  readonly textDocument: { readonly uri: string };
}

export type SpeakerRole = 'interviewer' | 'moderator' | 'respondent' | 'other';

export interface Speaker {
  readonly name: string;
  /** A fuller form of the name found around the interview. */
  readonly fullName?: string;
  /** What a fix writes. */
  readonly label: string;
  readonly role?: SpeakerRole;
  /** As in `ColoredLabel`; 0 for somebody who has not spoken yet. */
  readonly color: number;
  /** Whether nobody has filled in the name yet: `Speaker 1`. */
  readonly placeholder: boolean;
  /** The names of those who speak at once; else empty. */
  readonly several: readonly string[];
  readonly turns: number;
  /** Of the words of all: `62 %`. */
  readonly share: string;
  /** Most used first. */
  readonly labels: readonly SpeakerLabel[];
  /** Some of what they say, in the text's order. */
  readonly excerpts: readonly SpeakerExcerpt[];
}

export interface SpeakerLabel {
  readonly label: string;
  readonly turns: number;
  /** Where it begins, in the text's order: line and character of each place one after the other, as there may be many. */
  readonly places: readonly number[];
}

export interface SpeakerExcerpt {
  readonly text: string;
  /** Where the label of the turn begins. */
  readonly place: Position;
}

/** A transcript of the workspace. */
export interface TranscriptSummary {
  readonly uri: string;
  /** Its path within its workspace folder, as people write it. */
  readonly name: string;
  readonly turns: number;
  readonly questions: number;
  readonly unanswered: number;
  /** The same as before for a transcript that has not changed, as far as it is known. */
  readonly stamp: number;
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
  /** It has a command `turnwise.showPlaces`. */
  readonly showPlaces?: boolean;
  /**
   * The language of transcripts, from a client that sends other files too and takes registrations: formatting is offered for
   * that language alone, since another formatter may care for the others.
   */
  readonly language?: string;
  /** It listens to `turnwise/readAnew`. */
  readonly readAnew?: boolean;
  /** Rule levels by code, as in the settings; this and the rest is for a client that cannot be asked for its settings. */
  readonly rules?: Readonly<Record<string, string>>;
  readonly outline?: 'questions' | 'turns' | 'speakers';
  readonly codeLens?: { readonly enabled?: boolean };
  readonly format?: { readonly blankLinesBetweenTurns?: 'asInText' | 'one' | 'none' };
  readonly inlayHints?: { readonly turnNumbers?: boolean; readonly roles?: boolean };
}
