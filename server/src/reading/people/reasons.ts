import type { Participant, Role } from '../../model/transcript';
import type { Words } from '../../words/say';
import { balanceTerms } from './balance';
import type { GivenRole } from './given';
import { roleVerdicts } from './roles';
import { amountOf } from './statistics';
import type { SpeakerTally } from './tally';
import { statisticsOf } from './tally';

/** Why a participant has a role, or none. */
export interface RoleReasons {
  readonly participant: Participant;
  readonly role: Role | undefined;
  /** What decided; where the role was given, by what. */
  readonly why: Words;
  /** The terms of the balance of asking and answering, which decides where no role is given. */
  readonly terms: readonly { readonly name: Words; readonly weight: number; readonly value: number }[];
}

/** What of a reading tells the reasons of roles. */
interface Read {
  readonly conversation: { readonly tally: SpeakerTally; readonly participants: readonly Participant[] };
  readonly structure: { readonly given: readonly (GivenRole | undefined)[] };
}

/** Why each participant has their role. */
export function roleReasons({ conversation, structure }: Read): readonly RoleReasons[] {
  const speakers = statisticsOf(conversation.tally);
  const all = amountOf(speakers);
  const verdicts = roleVerdicts(speakers);
  return conversation.participants.map((participant, at) => {
    const [speaker, verdict, given] = [speakers[at], verdicts[at], structure.given[at]];
    return {
      participant,
      role: participant.role,
      why: given !== undefined && given.role === participant.role ? given.by : (verdict?.why ?? ''),
      terms: speaker === undefined ? [] : balanceTerms(speaker, all),
    };
  });
}
