import { firstIndex } from '../../text/firstIndex';
import type { Turn } from '../../model/transcript';
import { handedTo } from '../../rules/attribution/calls';
import { talkOf } from '../../rules/attribution/talk';
import type { Snapshot } from '../../document/snapshot';
import { likelyNext } from '../../queries/speakers/likely';
import type { Voice } from '../../queries/speakers/voices';
import { voiceOf, voicesOf } from '../../queries/speakers/voices';

/**
 * All who could speak on a line, the likeliest first: those whom the turn before calls by name, the other speakers from the
 * nearest on, those who have not spoken yet, and last the one who speaks already. Before the first turn, the order of
 * `voicesOf`.
 */
export function nextVoices(snapshot: Snapshot, line: number): readonly Voice[] {
  const voices = voicesOf(snapshot);
  const turn = turnBefore(snapshot, line);
  if (turn === undefined) return voices;
  const talk = talkOf(snapshot.transcript);
  const called = handedTo(talk.closing(turn.index), talk.callable).filter((one) => one !== turn.participant);
  const silent = voices.filter(({ participant }) => participant === undefined);
  const likely = [...new Set([...called, ...likelyNext(snapshot, turn)])].map(voiceOf);
  return [...likely, ...silent, voiceOf(turn.participant)];
}

/** The last turn that begins above a line; one that begins on it may be just being typed. */
export function turnBefore({ transcript: { turns } }: Snapshot, line: number): Turn | undefined {
  return turns[firstIndex(turns, (turn) => turn.line >= line) - 1];
}
