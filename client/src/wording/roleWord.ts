import type { SpeakerRole } from '../../../server/src/lsp/protocol/speakers';
import { tell } from '../shared/words';

/** What somebody does, in one word inside of a line; undefined for whoever has no part in the questions. */
export function roleWord(role: SpeakerRole | undefined): string | undefined {
  if (role === 'interviewer') return tell`interviewer`;
  if (role === 'moderator') return tell`moderator`;
  return role === 'respondent' ? tell`respondent` : undefined;
}
