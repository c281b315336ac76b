import type { Role } from '../../model/transcript';

/** What the text shows of one speaker, before roles are known. */
export interface SpeakerStatistics {
  /** The role that was declared, that the label names, or that is said before the talk; see `rolesGiven`. */
  readonly given: Role | undefined;
  /** Turns that say something. */
  readonly turns: number;
  /** Turns that ask or prompt. */
  readonly asks: number;
  /** Turns that follow another's question and do not ask themselves. */
  readonly answers: number;
  /** Turns right behind another's question that do not ask themselves. */
  readonly replies: number;
  /** Turns that lead the conversation: they welcome, give the floor, call another by name. */
  readonly leads: number;
  /** Turns that show a guest: their own thanks for being asked, and those in which another presents or welcomes them. */
  readonly visits: number;
  /** How much is said, in characters. */
  readonly size: number;
}

/** What several speakers add up to. */
export type Amount = Pick<SpeakerStatistics, 'size' | 'turns' | 'asks'>;

export function amountOf(speakers: readonly SpeakerStatistics[]): Amount {
  const sum = { size: 0, turns: 0, asks: 0 };
  for (const { size, turns, asks } of speakers) {
    sum.size += size;
    sum.turns += turns;
    sum.asks += asks;
  }
  return sum;
}

/** How much is said at a time, in characters. */
export function lengthOf({ size, turns }: Amount): number {
  return size / Math.max(1, turns);
}

export function isAsker(role: Role | undefined): boolean {
  return role === 'interviewer' || role === 'moderator';
}

/** A guest asks in no more than one of so many turns: one of a panel who is presented asks more. */
const GUEST_ASKS = 4;

/** Whether a speaker is received by another, more than they receive. */
export function isGuest(speaker: SpeakerStatistics | undefined): boolean {
  if (speaker === undefined || isAsker(speaker.given)) return false;
  return speaker.visits > speaker.leads && GUEST_ASKS * speaker.asks <= speaker.turns;
}
