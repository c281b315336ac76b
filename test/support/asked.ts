import type { Exchange, Transcript } from '../../server/src/model/transcript';
import { speechOf } from '../../server/src/facts/speech';

/** What each question of a transcript asks, as lists show it. */
export function askedIn(transcript: Transcript): readonly string[] {
  return transcript.exchanges.map((exchange) => askedBy(transcript, exchange));
}

export function askedBy(transcript: Transcript, { question }: Exchange): string {
  return speechOf(transcript, question).asked;
}
