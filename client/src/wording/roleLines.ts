import type { RolePlace, SpeakerRole } from '../../../server/src/protocol/speakers';
import type { Words } from '../../../server/src/words/say';
import { say } from '../../../server/src/words/say';
import { tell, told } from '../shared/words';

/** A role in a list of them. */
export interface RoleLine {
  readonly label: string;
  readonly description: string;
  readonly role: SpeakerRole;
  /** Where it is to be written. */
  readonly where: RolePlace;
}

/** A heading in such a list. */
export interface RoleHeading {
  readonly label: string;
  readonly heading: true;
}

/**
 * The roles that a speaker may have, for the transcript and then, where it lies in a folder, for all of that; the one that
 * they have now says so.
 */
export function roleLines(now: SpeakerRole | undefined, hasFolder: boolean): readonly (RoleLine | RoleHeading)[] {
  const here = linesFor('transcript', now);
  if (!hasFolder) return here;
  return [
    { label: tell`In this transcript`, heading: true },
    ...here,
    { label: tell`In all transcripts of the folder in which they speak`, heading: true },
    ...linesFor('folder', undefined),
  ];
}

function linesFor(where: RolePlace, now: SpeakerRole | undefined): readonly RoleLine[] {
  return ROLES.map(([role, label, does]) => ({
    ...{ role, where, label: told(label) },
    description: role === now ? tell`${does} · now` : told(does),
  }));
}

/** `Interviewer`; what is no role stays as it is. */
export function roleTitle(role: string): Words {
  return ROLES.find(([one]) => one === role)?.[1] ?? role;
}

const ROLES: readonly (readonly [SpeakerRole, Words, Words])[] = [
  ['interviewer', say`Interviewer`, say`asks`],
  ['moderator', say`Moderator`, say`leads the talk and gives the floor`],
  ['respondent', say`Respondent`, say`is asked, and answers`],
  ['other', say`Other`, say`neither asks nor answers: an announcer, a reader, the audience`],
];
