import type { Features } from '../../fitted/model';
import type { Amount, SpeakerStatistics } from './statistics';
import { amountOf } from './statistics';
import type { SpeakerTally } from './tally';
import { hostsOf } from './tally';

/** For each speaker the logarithm of the odds that they are there to ask; undefined for those who say nothing. */
export type Odds = readonly (number | undefined)[];

/**
 * How those who seem to ask and all others talk to each other, as features of the fitted model `interview`, which decides
 * whether anybody interviews: in a discussion or a meeting the two differ little, and ask each other.
 */
export function talkOf({ replies, first }: SpeakerTally, speakers: readonly SpeakerStatistics[], odds: Odds): Features {
  const asking = amountOf(speakers.filter((_, at) => isLikely(odds[at])));
  const others = amountOf(speakers.filter((_, at) => !isLikely(odds[at])));
  const turns = asking.turns + others.turns;
  const replied = replies
    .filter(({ speaker, other }) => !isLikely(odds[speaker]) && isLikely(odds[other]))
    .reduce((sum, { times }) => sum + times, 0);
  const certain = speakers.reduce((sum, one, at) => sum + one.turns * Math.abs(Math.tanh((odds[at] ?? 0) / 2)), 0);
  return {
    'are-apart': certain / Math.max(1, turns),
    'askers-ask': asking.asks / Math.max(1, asking.asks + others.asks),
    'others-reply': replied / Math.max(1, turns),
    'askers-speak-to-others': shareOf(asking, 'addressing'),
    'others-speak-of-themselves': shareOf(others, 'ofOneself'),
    'have-guest': hostsOf(speakers).size > 0 ? 1 : 0,
    'are-two': areTwo(speakers, turns) ? 1 : 0,
    'asker-opens': first !== undefined && isLikely(odds[first]) ? 1 : 0,
  };
}

/** Of all turns, two people who talk to each other have so many, whoever else says something. */
export const NEARLY_ALL = 0.9;

function areTwo(speakers: readonly Amount[], turns: number): boolean {
  const [most = 0, second = 0] = speakers.map((one) => one.turns).sort((a, b) => b - a);
  return second > 0 && most + second >= NEARLY_ALL * turns;
}

function isLikely(odds: number | undefined): boolean {
  return odds !== undefined && odds >= 0;
}

/** A few turns tell little: so many more, of which a usual share would be so, weigh against them. */
const MORE = 5;
const USUAL = 0.3;

function shareOf(amount: Amount, what: 'addressing' | 'ofOneself'): number {
  return (amount[what] + MORE * USUAL) / (amount.turns + MORE);
}
