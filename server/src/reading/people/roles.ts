import interviewModel from '../../fitted/weights/interview.json';
import roleModel from '../../fitted/weights/role.json';
import type { Features, FittedModel } from '../../fitted/model';
import { logOddsOf } from '../../fitted/model';
import type { Role } from '../../model/transcript';
import type { Words } from '../../words/say';
import { say } from '../../words/say';
import { conductOf } from './conduct';
import type { Odds } from './interview';
import { NEARLY_ALL, talkOf } from './interview';
import type { SpeakerStatistics } from './statistics';
import { amountOf, asksSeldom, isAsker } from './statistics';
import type { Pair, SpeakerTally } from './tally';
import { hostsOf, statisticsOf } from './tally';

/** The role of a speaker, what decided, and by which features. */
export interface RoleVerdict {
  readonly role: Role | undefined;
  readonly why: Words;
  /** What the model `role` weighed; undefined for those who say nothing. */
  readonly conduct: Features | undefined;
  /** The logarithm of the odds that the speaker is there to ask; undefined for those who say nothing. */
  readonly odds: number | undefined;
}

/** The roles of all speakers, and whether anybody interviews. */
export interface RolesRead {
  readonly verdicts: readonly RoleVerdict[];
  /** What the model `interview` weighed; undefined where a role that is given decides. */
  readonly talk: Features | undefined;
}

const GIVEN = say`the role is given`;
const NOBODY = say`nobody interviews here`;
const COUNTERPART = say`of two, the other is the one who is asked`;
const ASKS = say`acts as those do who are there to ask`;
const ANSWERS = say`answers those who ask`;
const TELLS = say`tells rather than asks`;
const UNCLEAR = say`neither asks nor answers`;

/**
 * The roles of all speakers, from their statistics over the whole document. None interviews in a text where nobody does: a
 * meeting in which everyone asks now and then, or a speech.
 */
export function rolesOf(tally: SpeakerTally): readonly (Role | undefined)[] {
  return readRoles(tally).verdicts.map(({ role }) => role);
}

/** The same, each with what decided. */
export function readRoles(tally: SpeakerTally): RolesRead {
  const speakers = statisticsOf(tally);
  const conducts = conductOf(speakers, tally.first);
  const odds = oddsOf(speakers, conducts, roleModel);
  const asking = askersAmong(speakers, odds);
  const all = sightOf(tally, speakers, asking);
  const verdicts = speakers.map((speaker, at): RoleVerdict => {
    const own = { conduct: conducts[at], odds: odds[at] };
    return { ...own, ...verdictOn({ speaker, at, odds: own.odds ?? 0 }, all) };
  });
  const isGiven = speakers.some(({ given }) => isAsker(given));
  const hasBoth = verdicts.some(({ role }) => isAsker(role)) && verdicts.some(({ role }) => role === 'respondent');
  if (isGiven && (hasBoth || isAlone(speakers))) return { verdicts, talk: undefined };
  const talk = talkOf(tally, speakers, odds);
  const isInterview =
    hasBoth &&
    (isCounterpart(speakers) || isBriefInterview(tally, speakers, asking) || logOddsOf(interviewModel, talk) > 0);
  if (isInterview) return { verdicts, talk };
  return { verdicts: verdicts.map((one, at) => ({ ...one, ...withoutInterview(speakers[at]) })), talk };
}

/** For each speaker the logarithm of the odds that they are there to ask; undefined for those who say nothing. */
export function askerOdds(speakers: readonly SpeakerStatistics[], first: number | undefined, model: FittedModel): Odds {
  return oddsOf(speakers, conductOf(speakers, first), model);
}

function oddsOf(
  speakers: readonly SpeakerStatistics[],
  conducts: readonly (Features | undefined)[],
  model: FittedModel,
): Odds {
  return centred(
    speakers,
    conducts.map((one) => one && logOddsOf(model, one)),
  );
}

/** Fewer turns tell little of how people talk. */
const BRIEF = 10;

/** Whether in a few turns some ask, at least twice as often as all others, and are replied to more than once. */
function isBriefInterview(
  { replies }: SpeakerTally,
  speakers: readonly SpeakerStatistics[],
  asking: readonly boolean[],
): boolean {
  const all = amountOf(speakers);
  const others = amountOf(speakers.filter((_, at) => asking[at] !== true));
  const replied = replies.filter(({ speaker, other }) => asking[speaker] !== true && asking[other] === true);
  return all.turns < BRIEF && 3 * others.asks <= all.asks && timesOf(replied) > 1;
}

function withoutInterview(speaker: SpeakerStatistics | undefined): Pick<RoleVerdict, 'role' | 'why'> {
  const given = speaker?.given;
  return given === undefined || isAsker(given) ? { role: undefined, why: NOBODY } : { role: given, why: GIVEN };
}

/** Only questions bear a label (`Q`): the answers stand below them without one. */
function isAlone(speakers: readonly SpeakerStatistics[]): boolean {
  return speakers.length === 1 && speakers[0]?.given === 'interviewer';
}

/** The odds of all speakers, those of two who have nearly all turns beside each other alone: one of them asks, if anybody. */
function centred(speakers: readonly SpeakerStatistics[], odds: Odds): Odds {
  const [one, other] = mostTurns(speakers);
  if (one === undefined || other === undefined) return odds;
  const [first, second] = [speakers[one], speakers[other]];
  if (first === undefined || second === undefined || second.turns === 0) return odds;
  if (first.given !== undefined || second.given !== undefined) return odds;
  if (first.turns + second.turns < NEARLY_ALL * amountOf(speakers).turns) return odds;
  const middle = ((odds[one] ?? 0) + (odds[other] ?? 0)) / 2;
  return odds.map((own, at) => (own !== undefined && (at === one || at === other) ? own - middle : own));
}

/** The two who have most turns; of equals the first. */
function mostTurns(speakers: readonly SpeakerStatistics[]): readonly [number | undefined, number | undefined] {
  let one: number | undefined;
  let other: number | undefined;
  const turns = (at: number | undefined) => (at === undefined ? -1 : (speakers[at]?.turns ?? 0));
  speakers.forEach((speaker, at) => {
    if (speaker.turns > turns(one)) [one, other] = [at, one];
    else if (speaker.turns > turns(other)) other = at;
  });
  return [one, other];
}

/** A host who asks is there to ask at these odds already: hosts chat with each other before they ask the guest. */
const LIKELY_OF_HOST = -0.5;

/** At these odds a speaker is hardly there to ask, and surely not. */
const UNLIKELY = -1;
const SURELY_NOT = -2;

/** Who is there to ask: a given role counts first. */
function askersAmong(speakers: readonly SpeakerStatistics[], odds: Odds): readonly boolean[] {
  const isBeside = haveGivenAskersMost(speakers);
  const isPair = isCounterpart(speakers);
  const hosts = hostsOf(speakers);
  return speakers.map((speaker, at) => {
    if (speaker.given !== undefined) return isAsker(speaker.given);
    if (isPair) return speaker.asks > 0;
    if (hosts.has(speaker) && speaker.asks > 0) return (odds[at] ?? 0) > LIKELY_OF_HOST;
    return hasSign(speaker, odds[at] ?? 0, isBeside);
  });
}

/** At these odds those who are answered are there to ask though none of their questions was seen: marks get lost. */
const LIKELY = 1;

/** Few words alone make nobody an interviewer. Where it is said who asks, only a question does. */
function hasSign({ asks, leads, answered }: SpeakerStatistics, odds: number, isBeside: boolean): boolean {
  if (isBeside) return odds > 0 && asks > 0;
  return odds > 0 && (asks + leads > 0 || (odds > LIKELY && answered > 0));
}

/** Whether those who are said to ask ask at least half of what is asked: not so of a caller in a talk of others. */
function haveGivenAskersMost(speakers: readonly SpeakerStatistics[]): boolean {
  const given = speakers.filter((one) => isAsker(one.given));
  return given.length > 0 && 2 * amountOf(given).asks >= amountOf(speakers).asks;
}

/** Of two participants, the one without a given role asks where the other is known to be asked. */
function isCounterpart(speakers: readonly SpeakerStatistics[]): boolean {
  const speaking = speakers.filter(({ turns }) => turns > 0);
  return (
    speaking.length === 2 &&
    speaking.some(({ given }) => given === 'respondent') &&
    speaking.some(({ given, asks }) => given === undefined && asks > 0)
  );
}

/** What decides on each speaker and is the same for all of them, looked up once: a text may have thousands. */
interface Sight {
  readonly asking: readonly boolean[];
  readonly isPair: boolean;
  /** Whether the role of any who ask is given, and whether they ask at least half of what is asked. */
  readonly isSaid: boolean;
  readonly isLed: boolean;
  /** How often each speaker answers those who ask, and how often they reply to them. */
  readonly answering: ReadonlyMap<number, number>;
  readonly replying: ReadonlyMap<number, number>;
}

function sightOf(
  { answers, replies }: SpeakerTally,
  speakers: readonly SpeakerStatistics[],
  asking: readonly boolean[],
): Sight {
  const isBeside = haveGivenAskersMost(speakers);
  const isMeant = ({ other }: Pair) => isBeside || asking[other] === true;
  return {
    asking,
    isPair: isCounterpart(speakers),
    isSaid: speakers.some(({ given }) => isAsker(given)),
    isLed: isBeside,
    answering: timesPerSpeaker(answers.filter(isMeant)),
    replying: timesPerSpeaker(replies.filter(isMeant)),
  };
}

interface Candidate {
  readonly speaker: SpeakerStatistics;
  readonly at: number;
  readonly odds: number;
}

function verdictOn(
  { speaker, at, odds }: Candidate,
  { asking, isPair, isSaid, isLed, answering, replying }: Sight,
): Pick<RoleVerdict, 'role' | 'why'> {
  if (speaker.given !== undefined) return { role: speaker.given, why: GIVEN };
  if (asking[at] === true) return { role: 'interviewer', why: isPair ? COUNTERPART : ASKS };
  const times = Math.max(answering.get(at) ?? 0, replying.get(at) ?? 0);
  // Where somebody leads a debate, those who are asked attack each other with questions, and are none the less asked.
  const isAnswering = times > 0 && (isLed || times > speaker.asks || asksSeldom(speaker) || odds < SURELY_NOT);
  if (isAnswering) return { role: 'respondent', why: ANSWERS };
  const isTelling = isSaid && odds < UNLIKELY && speaker.turns !== 0;
  return isTelling ? { role: 'respondent', why: TELLS } : { role: 'other', why: UNCLEAR };
}

function timesPerSpeaker(pairs: readonly Pair[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const pair of pairs) times.set(pair.speaker, (times.get(pair.speaker) ?? 0) + pair.times);
  return times;
}

function timesOf(pairs: readonly Pair[]): number {
  return pairs.reduce((sum, { times }) => sum + times, 0);
}
