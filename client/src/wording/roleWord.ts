import type { SpeakerRole } from '../../../server/src/protocol/speakers';
import { tell } from '../shared/words';

/** What a speaker does, as one word inside of a line; undefined for one who neither asks nor answers. */
export function roleWord(role: SpeakerRole | undefined): string | undefined {
  if (role === 'interviewer') return tell`interviewer`;
  if (role === 'moderator') return tell`moderator`;
  return role === 'respondent' ? tell`respondent` : undefined;
}
