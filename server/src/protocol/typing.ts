import type { Position, TextEdit } from 'vscode-languageserver';

/**
 * Request `turnwise/speakerChoices`: who can be meant at a cursor, as a list to choose from; `SpeakerChoicesParams` to
 * `PickParams`, or null. What was chosen goes into `turnwise/writeLabel`.
 */
export const SPEAKER_CHOICES = 'turnwise/speakerChoices';

/** Request `turnwise/writeLabel`: what to write to give a turn a speaker. `WriteLabelParams` to `WrittenLabel`, or null. */
export const WRITE_LABEL = 'turnwise/writeLabel';

/**
 * Request `turnwise/pasteAsTurns`: turns from elsewhere in the form of this document. `PasteParams` to a text edit; null
 * where the text is to be pasted as it is.
 */
export const PASTE_AS_TURNS = 'turnwise/pasteAsTurns';

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
  /** Of `turn`: when the next turn begins, in milliseconds of the recording, where that is known. */
  readonly ms?: number;
}

export interface WrittenLabel {
  readonly edit?: TextEdit;
  /** Whether one goes on typing behind it; else the cursor stays where it is. */
  readonly goesOn?: boolean;
  /** A question for a name, where no speaker is likely to be next; the same request with that name as `to` writes it. */
  readonly asks?: string;
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
