import type { Position } from 'vscode-languageserver';

/**
 * Request `turnwise/speakers`, `{ textDocument: { uri } }` to `Speaker[] | null`: everybody who speaks, those without a name
 * first, then by their first turns, then who is declared and has not spoken yet.
 */
export const SPEAKERS = 'turnwise/speakers';

/**
 * Server command: `[uri, name, label, role, where]`; declares what a participant does, and answers an `Outcome` or null.
 * `where` is `transcript`, for the front matter of the document, which is made where there is none and one can stand, or
 * `folder`, for the `.turnwise.yaml`, which is made without asking. Left out, it is where the participant is declared
 * already, else in the transcript.
 */
export const SET_ROLE = 'turnwise.setRole';

/** Where a role may be declared. */
export type RolePlace = 'transcript' | 'folder';

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
