import type { SpeakerRole } from '../../../server/src/lsp/protocol/speakers';
import type { Words } from '../../../server/src/words/say';
import { say } from '../../../server/src/words/say';
import { tell, told } from '../words';

/** A role in a list of them. */
export interface RoleLine {
  readonly label: string;
  readonly description: string;
  readonly role: SpeakerRole;
}

/** The roles that a speaker may have; the one that they have now says so. */
export function roleLines(now: SpeakerRole | undefined): readonly RoleLine[] {
  return ROLES.map(([role, label, does]) => ({
    ...{ role, label: told(label) },
    description: role === now ? tell`${does} · now` : told(does),
  }));
}

const ROLES: readonly (readonly [SpeakerRole, Words, Words])[] = [
  ['interviewer', say`Interviewer`, say`asks`],
  ['moderator', say`Moderator`, say`leads the talk and gives the floor`],
  ['respondent', say`Respondent`, say`is asked, and answers`],
  ['other', say`Other`, say`neither asks nor answers: an announcer, a reader, the audience`],
];
