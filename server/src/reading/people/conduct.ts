import type { Features } from '../../fitted/model';
import type { Amount, SpeakerStatistics } from './statistics';
import { amountOf, isAsker, isGuest, without } from './statistics';

/** Four times as much as others, or a quarter, tells as much as more. */
const MOST_DOUBLINGS = 2;

/**
 * What each speaker does beside what the others do, as features of the fitted model `role`, which decides who is there to ask;
 * undefined for those who say nothing. `first` has the first turn. Nothing of it depends on names or labels.
 */
export function conductOf(
  speakers: readonly SpeakerStatistics[],
  first: number | undefined,
): readonly (Features | undefined)[] {
  const all = amountOf(speakers);
  const speaking = speakers.filter(({ turns }) => turns > 0).length;
  const beside = shareOfGivenAskers(speakers, all);
  return speakers.map((one, at) =>
    one.turns === 0
      ? undefined
      : conduct(one, { all, others: without(all, one), speaking, beside, opens: at === first }),
  );
}

interface Beside {
  readonly all: Amount;
  readonly others: Amount;
  /** How many speak. */
  readonly speaking: number;
  readonly beside: number;
  readonly opens: boolean;
}

function conduct(one: SpeakerStatistics, { all, others, speaking, beside, opens }: Beside): Features {
  const moreThanOthers = (what: 'asks' | 'replies' | 'answered') =>
    others.turns === 0 ? 0 : shareOf(one, what, all) - others[what] / others.turns;
  return {
    asks: moreThanOthers('asks'),
    'asks-much-of-all': shareAmong(one.asks, all.asks) - shareAmong(one.turns, all.turns),
    replies: moreThanOthers('replies'),
    'is-answered': moreThanOthers('answered'),
    'speaks-to-others': others.turns === 0 ? 0 : balanceOfPersons(one) - balanceOfPersons(others),
    brief: doublings(meanOf(others), meanOf(one)),
    'says-much': doublings(one.size, all.size / speaking),
    opens: opens ? 1 : 0,
    received: isGuest(one) ? 1 : 0,
    'beside-askers': isAsker(one.given) ? 0 : beside,
  };
}

/** The share of a speaker's turns that do something; one turn more, which is like all turns, weighs against a few. */
function shareOf(one: Amount, what: 'asks' | 'replies' | 'answered', all: Amount): number {
  return (one[what] + all[what] / all.turns) / (one.turns + 1);
}

function shareAmong(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** From 1, speaks to others alone, to -1, speaks of themselves alone; a few turns tell little. */
function balanceOfPersons({ addressing, ofOneself }: Amount): number {
  return (addressing - ofOneself) / (addressing + ofOneself + 3);
}

/** How much is said at a time, in characters. */
function meanOf({ size, turns }: Amount): number {
  return turns === 0 ? 0 : size / turns;
}

/** How often one amount is the double of another, as a share of what counts at most, from -1 to 1. */
function doublings(one: number, other: number): number {
  if (one <= 0 || other <= 0) return 0;
  return Math.max(-1, Math.min(1, Math.log2(one / other) / MOST_DOUBLINGS));
}

/** The share of all that is asked which is asked by those of whom it is said that they ask. */
function shareOfGivenAskers(speakers: readonly SpeakerStatistics[], all: Amount): number {
  return shareAmong(amountOf(speakers.filter(({ given }) => isAsker(given))).asks, all.asks);
}
