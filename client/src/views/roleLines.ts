import type { SpeakerRole } from '../../../server/src/lsp/protocol';

/** A role in a list of them. */
export interface RoleLine {
  readonly label: string;
  readonly description: string;
  readonly role: SpeakerRole;
}

/** The roles that a speaker may have; the one that they have now says so. */
export function roleLines(now: SpeakerRole | undefined): readonly RoleLine[] {
  return ROLES.map(([role, label, does]) => ({
    ...{ role, label },
    description: role === now ? `${does} · now` : does,
  }));
}

const ROLES: readonly (readonly [SpeakerRole, string, string])[] = [
  ['interviewer', 'Interviewer', 'asks'],
  ['moderator', 'Moderator', 'leads the talk and gives the floor'],
  ['respondent', 'Respondent', 'is asked, and answers'],
  ['other', 'Other', 'neither asks nor answers: an announcer, a reader, the audience'],
];
