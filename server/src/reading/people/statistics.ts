import type { Role } from '../../model/transcript';

/** What the text shows of one speaker, before roles are known. */
export interface SpeakerStatistics {
  /** The role that was declared, that the label names, or that is said before the talk; see `rolesGiven`. */
  readonly given: Role | undefined;
  /** Turns that say something. */
  readonly turns: number;
  /** Turns that ask or prompt. */
  readonly asks: number;
  /** Turns right behind another's question that do not ask themselves; of hosts, those behind a guest's (`statisticsOf`). */
  readonly replies: number;
  /** Turns right behind which another says more, and does not ask. */
  readonly answered: number;
  /** Turns that speak to another (`you`) rather than of their speaker, and the other way round (`I`). */
  readonly addressing: number;
  readonly ofOneself: number;
  /** Turns that lead the conversation: they welcome, give the floor, call another by name. */
  readonly leads: number;
  /** Turns that show a guest: their own thanks for being asked, and those in which another presents or welcomes them. */
  readonly visits: number;
  /** How much is said, in characters. */
  readonly size: number;
}

/** What several speakers add up to. */
export type Amount = Omit<SpeakerStatistics, 'given'>;

export function amountOf(speakers: readonly Amount[]): Amount {
  const sum = { turns: 0, asks: 0, replies: 0, answered: 0, addressing: 0, ofOneself: 0, leads: 0, visits: 0, size: 0 };
  for (const one of speakers) {
    sum.turns += one.turns;
    sum.asks += one.asks;
    sum.replies += one.replies;
    sum.answered += one.answered;
    sum.addressing += one.addressing;
    sum.ofOneself += one.ofOneself;
    sum.leads += one.leads;
    sum.visits += one.visits;
    sum.size += one.size;
  }
  return sum;
}

/** What all say together without one of them. */
export function without(all: Amount, one: Amount): Amount {
  return {
    turns: all.turns - one.turns,
    asks: all.asks - one.asks,
    replies: all.replies - one.replies,
    answered: all.answered - one.answered,
    addressing: all.addressing - one.addressing,
    ofOneself: all.ofOneself - one.ofOneself,
    leads: all.leads - one.leads,
    visits: all.visits - one.visits,
    size: all.size - one.size,
  };
}

/** Those who are asked ask in no more than one of so many turns. */
const SELDOM = 4;

export function asksSeldom(speaker: Amount | undefined): boolean {
  return speaker === undefined || SELDOM * speaker.asks <= speaker.turns;
}

/** Whether a speaker is received by another, more than they receive; one of a panel who is presented asks more than a guest. */
export function isGuest(speaker: SpeakerStatistics): boolean {
  return !isAsker(speaker.given) && speaker.visits > speaker.leads && asksSeldom(speaker);
}

export function isAsker(role: Role | undefined): boolean {
  return role === 'interviewer' || role === 'moderator';
}
