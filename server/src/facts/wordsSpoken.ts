import type { Participant, Transcript } from '../model/transcript';
import { perObject } from '../text/perObject';
import { speechOf } from './speech';

/** How many words each participant of a transcript speaks, as counted by `countWords`. */
export const wordsSpoken = perObject((transcript: Transcript): ReadonlyMap<Participant, number> => {
  const words = new Map<Participant, number>();
  for (const participant of transcript.participants) {
    const count = participant.turns.reduce((sum, turn) => sum + speechOf(transcript, turn).wordCount, 0);
    words.set(participant, count);
  }
  return words;
});
