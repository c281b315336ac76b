import type { Role } from '../../model/transcript';
import type { Words } from '../../words/say';
import { say } from '../../words/say';
import { balanceOf } from './balance';
import type { Amount, SpeakerStatistics } from './statistics';
import { amountOf, isAsker, lengthOf } from './statistics';

/** Above this balance of asking and answering one interviews, below its negative one responds. */
const CLEAR = 0.1;

/** Where those who are said to ask ask most, a further interviewer has to ask so much more; all others who answer respond. */
const CLEAR_BESIDE_ASKERS = 0.5;

/** Two people by themselves need less: one asks, by so much more than the other, or they merely talk. */
const OF_TWO = 0.25;

/** The role of a speaker, and what decided. */
export interface RoleVerdict {
  readonly role: Role | undefined;
  readonly why: Words;
}

const GIVEN = say`the role is given`;
const NOBODY = say`nobody interviews here`;
const REPLIES = say`replies to those who ask, and says more at a time`;
const OF_TWO_ASKS = say`of two, asks more than the other`;
const OF_TWO_ANSWERS = say`of two, asks less than the other`;
const COUNTERPART = say`of two, the other is the one who is asked`;
const BESIDE_TWO = say`beside two who have nearly all turns`;
const ASKS = say`the balance is clearly that of asking`;
const ANSWERS = say`the balance is clearly that of answering`;
const BESIDE_ASKERS = say`answers, where it is said who asks`;
const UNCLEAR = say`neither asks nor answers clearly`;

/**
 * The roles of all speakers, from their statistics over the whole document. None interviews in a text where nobody does: a
 * meeting in which everyone asks now and then, or a speech.
 */
export function rolesOf(speakers: readonly SpeakerStatistics[]): readonly (Role | undefined)[] {
  return roleVerdicts(speakers).map(({ role }) => role);
}

/** The same, each with what decided. */
export function roleVerdicts(speakers: readonly SpeakerStatistics[]): readonly RoleVerdict[] {
  const all = amountOf(speakers);
  const balances = speakers.map((speaker) => balanceOf(speaker, all));
  const beside = haveAskersMost(speakers);
  const verdicts =
    ofTwo(speakers, balances) ??
    speakers.map((speaker, at) => givenTo(speaker) ?? leaning(speaker, balances[at] ?? 0, beside));
  const roles = verdicts.map(({ role }) => role);
  if (isInterview(speakers, roles) || isAlone(speakers)) return settled(speakers, verdicts);
  return speakers.map(({ given }) =>
    given === undefined || isAsker(given) ? { role: undefined, why: NOBODY } : { role: given, why: GIVEN },
  );
}

function givenTo({ given }: SpeakerStatistics): RoleVerdict | undefined {
  return given && { role: given, why: GIVEN };
}

/** Only questions bear a label (`Q`): the answers stand below them without one. */
function isAlone(speakers: readonly SpeakerStatistics[]): boolean {
  return speakers.length === 1 && speakers[0]?.given === 'interviewer';
}

/**
 * The roles of an interview once it is known who asks: a speaker who replies to them, and asks no more than they reply,
 * responds, though they asked something back in one of their few turns.
 */
function settled(speakers: readonly SpeakerStatistics[], verdicts: readonly RoleVerdict[]): readonly RoleVerdict[] {
  const askers = amountOf(speakers.filter((_, at) => isAsker(verdicts[at]?.role)));
  return verdicts.map((verdict, at) => {
    const speaker = speakers[at];
    if (speaker === undefined || speaker.given !== undefined || verdict.role === 'respondent') return verdict;
    const others = isAsker(verdict.role) ? without(askers, speaker) : askers;
    const isReplying = speaker.replies > 0 && speaker.replies >= speaker.asks && others.asks > 0;
    return isReplying && lengthOf(speaker) > lengthOf(others) ? { role: 'respondent', why: REPLIES } : verdict;
  });
}

function without(all: Amount, one: Amount): Amount {
  return { size: all.size - one.size, turns: all.turns - one.turns, asks: all.asks - one.asks };
}

/** Few words alone make nobody an interviewer: they must ask as much as they answer, or lead; once is not enough. */
function leaning({ turns, asks, answers, leads }: SpeakerStatistics, balance: number, beside: boolean): RoleVerdict {
  const isAsking = asks > answers || (asks > 1 && asks === answers) || (asks > 0 && leads > 0);
  if (turns > 0 && balance > (beside ? CLEAR_BESIDE_ASKERS : CLEAR) && isAsking)
    return { role: 'interviewer', why: ASKS };
  if (turns > 0 && (beside || balance < -CLEAR) && answers > 0)
    return { role: 'respondent', why: beside ? BESIDE_ASKERS : ANSWERS };
  return { role: 'other', why: UNCLEAR };
}

/** Whether those who are said to ask ask at least half of what is asked: not so of a caller in a talk of others. */
function haveAskersMost(speakers: readonly SpeakerStatistics[]): boolean {
  const given = speakers.filter((one) => isAsker(one.given));
  return given.length > 0 && 2 * amountOf(given).asks >= amountOf(speakers).asks;
}

/** Where two have nearly all turns, the one who asks more is compared with the other alone. */
function ofTwo(
  speakers: readonly SpeakerStatistics[],
  balances: readonly number[],
): readonly RoleVerdict[] | undefined {
  const { turns } = amountOf(speakers);
  const [one, other] = mostTurns(speakers);
  if (one === undefined || other === undefined || one.speaker.turns + other.speaker.turns < 0.9 * turns)
    return undefined;
  if (one.speaker.given !== undefined || other.speaker.given !== undefined)
    return counterpart(speakers, one.at, other.at);
  if (turns < 6) return undefined;
  const difference = (balances[one.at] ?? 0) - (balances[other.at] ?? 0);
  if (Math.abs(difference) < OF_TWO) return undefined;
  const [asker, asked] = difference > 0 ? [one.at, other.at] : [other.at, one.at];
  return speakers.map((speaker, at) => {
    if (speaker.given !== undefined) return { role: speaker.given, why: GIVEN };
    if (at === asker) return { role: 'interviewer', why: OF_TWO_ASKS };
    return at === asked ? { role: 'respondent', why: OF_TWO_ANSWERS } : { role: 'other', why: BESIDE_TWO };
  });
}

/** The two who have most turns; of equals the first. */
function mostTurns(speakers: readonly SpeakerStatistics[]) {
  let one: { readonly speaker: SpeakerStatistics; readonly at: number } | undefined;
  let other: typeof one;
  speakers.forEach((speaker, at) => {
    if (one === undefined || speaker.turns > one.speaker.turns) [one, other] = [{ speaker, at }, one];
    else if (other === undefined || speaker.turns > other.speaker.turns) other = { speaker, at };
  });
  return [one, other] as const;
}

/** Of two participants, the one without a given role asks where the other is known to be asked. */
function counterpart(
  speakers: readonly SpeakerStatistics[],
  one: number,
  other: number,
): readonly RoleVerdict[] | undefined {
  const [asked, asker] = speakers[one]?.given === undefined ? [other, one] : [one, other];
  if (speakers[asked]?.given !== 'respondent' || speakers[asker]?.given !== undefined) return undefined;
  if (speakers[asker]?.asks === 0) return undefined;
  return speakers.map(
    (speaker, at) =>
      givenTo(speaker) ??
      (at === asker ? { role: 'interviewer', why: COUNTERPART } : { role: 'other', why: BESIDE_TWO }),
  );
}

/** What all turns of a conversation add up to, by the role of those who have them. */
interface Totals {
  readonly turns: number;
  readonly asks: number;
  /** Questions of those who interview. */
  readonly asked: number;
  /** Turns of those who interview or respond. */
  readonly inRoles: number;
  /** Turns of the one who responds most. */
  readonly guest: number;
}

/**
 * One asks, another answers, and those who ask ask most of what is asked. Less is enough of two people, where a label or a
 * declaration says who asks, and where one guest has a good part of all turns.
 */
function isInterview(speakers: readonly SpeakerStatistics[], roles: readonly (Role | undefined)[]): boolean {
  if (!roles.some(isAsker) || !roles.includes('respondent')) return false;
  const { turns, asks, asked, inRoles, guest } = totalsOf(speakers, roles);
  const areTwo = inRoles >= 0.9 * turns && roles.filter((role) => role !== 'other').length === 2;
  const isSaid = speakers.some(({ given }) => isAsker(given));
  const leads = speakers.some((speaker, at) => isAsker(roles[at]) && speaker.leads > 0 && speaker.asks > 0);
  const askMost = asked >= (leads ? 0.5 : 0.6) * asks && asked >= (leads ? 0.07 : 0.12) * turns;
  const haveGuest = guest >= 0.35 * turns && asked >= 0.4 * asks && asked >= 0.06 * turns;
  return areTwo || isSaid || askMost || haveGuest;
}

function totalsOf(speakers: readonly SpeakerStatistics[], roles: readonly (Role | undefined)[]): Totals {
  const totals = { turns: 0, asks: 0, asked: 0, inRoles: 0, guest: 0 };
  speakers.forEach(({ turns, asks }, at) => {
    const role = roles[at];
    totals.turns += turns;
    totals.asks += asks;
    if (isAsker(role)) totals.asked += asks;
    if (isAsker(role) || role === 'respondent') totals.inRoles += turns;
    if (role === 'respondent') totals.guest = Math.max(totals.guest, turns);
  });
  return totals;
}
