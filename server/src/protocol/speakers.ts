import type { Position } from 'vscode-languageserver';
import type { Speaker as AnySpeaker, SpeakerExcerpt as AnyExcerpt } from '../shapes/speaker';

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

export type Speaker = AnySpeaker<Position>;

export type SpeakerExcerpt = AnyExcerpt<Position>;

export type { SpeakerLabel } from '../shapes/speaker';

export type SpeakerRole = NonNullable<Speaker['role']>;
