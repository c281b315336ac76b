import type { Words } from '../../words/say';
import { say } from '../../words/say';
import type { Amount, SpeakerStatistics } from './statistics';
import { isGuest } from './statistics';

/** One thing that speaks for asking, or with a negative weight for answering. */
interface BalanceTerm {
  readonly name: Words;
  readonly weight: number;
  /** How far it holds of a speaker who says something, beside what all say together; mostly from 0 to 1. */
  readonly value: (speaker: SpeakerStatistics, all: Amount) => number;
}

/** To lead in half of all turns or more counts as much as to lead in half of them. */
const MOST_LEADING = 0.5;

/** To say less than a quarter at a time of what others say, or four times as much, tells no more. */
const MOST_DOUBLINGS = 2;

const TERMS: readonly BalanceTerm[] = [
  {
    // The share of turns that ask, less that of turns that answer.
    name: say`asks rather than answers`,
    weight: 1,
    value: ({ turns, asks, answers }) => (asks - answers) / turns,
  },
  {
    // The share of turns that lead.
    name: say`leads the talk`,
    weight: 0.6,
    value: ({ turns, leads }) => Math.min(MOST_LEADING, leads / turns),
  },
  {
    // How many times over the others say twice as much at a time.
    name: say`says little at a time`,
    weight: 0.1,
    value: brevity,
  },
  {
    name: say`is received as a guest`,
    weight: -0.3,
    value: (speaker) => (isGuest(speaker) ? 1 : 0),
  },
];

/** The balance of asking and answering for each speaker: from 1, always asks, to -1, always answers. */
export function balanceOf(speaker: SpeakerStatistics, all: Amount): number {
  if (speaker.turns === 0) return 0;
  return TERMS.reduce((sum, { weight, value }) => sum + weight * value(speaker, all), 0);
}

/** The terms of a balance that are not zero. */
export function balanceTerms(speaker: SpeakerStatistics, all: Amount) {
  if (speaker.turns === 0) return [];
  return TERMS.map(({ name, weight, value }) => ({ name, weight, value: value(speaker, all) })).filter(
    ({ value }) => value !== 0,
  );
}

/** Those who ask say less at a time than those who answer. */
function brevity({ size, turns }: SpeakerStatistics, all: Amount): number {
  const others = { size: all.size - size, turns: all.turns - turns };
  if (others.turns <= 0 || size <= 0 || others.size <= 0) return 0;
  const ratio = size / turns / (others.size / others.turns);
  return Math.max(-MOST_DOUBLINGS, Math.min(MOST_DOUBLINGS, -Math.log2(ratio)));
}
