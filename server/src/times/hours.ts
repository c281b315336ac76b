import type { Snapshot } from '../document/snapshot';
import { placedStamps, unitOf } from '../observations/time/foundTimes';
import { say } from '../words/say';

/** Whether two numbers of a time are hours and minutes here, which a time of the sound cannot be told apart from in their form. */
export function countHours({ transcript }: Snapshot): boolean {
  return unitOf(placedStamps(transcript).filter(({ stamp }) => !stamp.isOfDay)) === 60;
}

export const IN_HOURS = say`The times here are hours and minutes: they can be shifted, but neither converted nor written anew.`;
