import type { Features, FittedModel } from '../../fitted/model';
import { termsOf } from '../../fitted/model';
import interviewModel from '../../fitted/weights/interview.json';
import roleModel from '../../fitted/weights/role.json';
import type { Participant, Role } from '../../model/transcript';
import type { Words } from '../../words/say';
import { say } from '../../words/say';
import type { GivenRole } from './given';
import type { RoleVerdict } from './roles';
import { readRoles } from './roles';
import type { SpeakerTally } from './tally';

/** One addend of a sum, in words. */
export interface RoleTerm {
  readonly name: Words;
  readonly weight: number;
  readonly value: number;
}

/** Why a participant has a role, or none. */
export interface RoleReasons {
  readonly participant: Participant;
  readonly role: Role | undefined;
  /** What decided; where the role was given, by what. */
  readonly why: Words;
  /** They add up to the logarithm of the odds that the participant is there to ask; empty for those who say nothing. */
  readonly terms: readonly RoleTerm[];
}

/** Why each participant has their role, and whether anybody interviews. */
export interface AllRoleReasons {
  readonly participants: readonly RoleReasons[];
  /** They add up to the logarithm of the odds that it is an interview; undefined where that was not asked. */
  readonly interview: readonly RoleTerm[] | undefined;
}

/** What of a reading tells the reasons of roles. */
interface Read {
  readonly conversation: { readonly tally: SpeakerTally; readonly participants: readonly Participant[] };
  readonly structure: { readonly given: readonly (GivenRole | undefined)[] };
}

/** Why each participant has their role. */
export function roleReasons({ conversation, structure }: Read): AllRoleReasons {
  const { verdicts, talk } = readRoles(conversation.tally);
  const participants = conversation.participants.map((participant, at) => {
    const [verdict, given] = [verdicts[at], structure.given[at]];
    return {
      participant,
      role: participant.role,
      why: given !== undefined && given.role === participant.role ? given.by : (verdict?.why ?? ''),
      terms: verdict === undefined ? [] : termsOfVerdict(verdict),
    };
  });
  return { participants, interview: talk && wordedTerms(interviewModel, talk, INTERVIEW_WORDS) };
}

function termsOfVerdict({ conduct, odds }: RoleVerdict): readonly RoleTerm[] {
  if (conduct === undefined || odds === undefined) return [];
  const terms = wordedTerms(roleModel, conduct, ROLE_WORDS);
  const rest = odds - terms.reduce((sum, { weight, value }) => sum + weight * value, 0);
  return Math.abs(rest) < 1e-9 ? terms : [...terms, { name: say`beside the other one alone`, weight: rest, value: 1 }];
}

function wordedTerms(
  model: FittedModel,
  features: Features,
  words: Readonly<Record<string, Words>>,
): readonly RoleTerm[] {
  const terms = termsOf(model, features).map(({ id, weight, value }) => ({ name: words[id] ?? id, weight, value }));
  return [{ name: say`without any sign`, weight: model.bias, value: 1 }, ...terms];
}

const ROLE_WORDS: Readonly<Record<string, Words>> = {
  asks: say`asks more often than the others`,
  'asks-much-of-all': say`asks more of all questions than turns let expect`,
  replies: say`replies to questions more often than the others`,
  'is-answered': say`is followed by longer turns more often than the others`,
  'speaks-to-others': say`says “you” rather than “I”`,
  brief: say`says less at a time than the others`,
  'says-much': say`says more in all than the others`,
  opens: say`opens the talk`,
  received: say`is received as a guest`,
  'beside-askers': say`the share that is asked by others whose role is given`,
};

const INTERVIEW_WORDS: Readonly<Record<string, Words>> = {
  'are-apart': say`those who seem to ask differ clearly from the others`,
  'askers-ask': say`they ask most of what is asked`,
  'others-reply': say`the others reply to them`,
  'askers-speak-to-others': say`they say “you”`,
  'others-speak-of-themselves': say`the others say “I”`,
  'asker-opens': say`one of them opens the talk`,
  'are-two': say`two have nearly all turns`,
  'have-guest': say`a guest is received`,
};
