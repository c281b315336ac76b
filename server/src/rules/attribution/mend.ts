import type { SourceText } from '../../text/sourceText';
import type { Fix } from '../../model/findings';
import type { Participant, Turn } from '../../model/transcript';
import { labelChange } from '../../document/labelChange';
import { partNamed } from '../../language/words';
import { calledIn } from './calls';
import { isSpokenOf } from './spokenOf';
import type { Suspicion } from './sign';
import { SIGNS } from './signs';
import type { Talk } from './talk';
import { say } from '../../words/say';

/** Ways to mend a turn under the wrong name, the likeliest first. None is certain: only the recording knows. */
export function mendsOf(text: SourceText, talk: Talk, at: number, suspicion: Suspicion): readonly Fix[] {
  const turn = talk.turns[at];
  if (turn === undefined) return [];
  const others = othersFor(talk, at, suspicion).map((other) => ({
    title: say`Set the speaker of this turn to '${other.label}'`,
    certain: false,
    changes: [labelChange(text, turn, other.label)],
  }));
  const neighbour = suspicion.exchangedWith;
  if (neighbour === undefined || !canExchange(talk, turn, neighbour)) return others;
  return [...others, exchange(text, turn, neighbour)];
}

function exchange(text: SourceText, turn: Turn, neighbour: Turn): Fix {
  const [first, second] = turn.index < neighbour.index ? [turn, neighbour] : [neighbour, turn];
  return {
    title: say`Exchange '${first.label}' and '${second.label}' here`,
    certain: false,
    changes: [labelChange(text, first, second.label), labelChange(text, second, first.label)],
  };
}

/** Whether neither of the two would then stand beside another turn of the same label. */
function canExchange({ turns }: Talk, turn: Turn, neighbour: Turn): boolean {
  const beyond = turns[2 * neighbour.index - turn.index];
  return beyond?.participant !== turn.participant;
}

/** So many are offered. */
const MOST = 3;

/** Speakers are looked for among so many turns on either side. */
const NEARBY = 12;

/**
 * Who else may have spoken: whom the sign means, whom the turn before calls, then those who spoke last or speak next.
 * Nobody against whom the same would speak, nor those of the turns beside it, for one turn seldom ends only to begin anew.
 */
function othersFor(talk: Talk, at: number, { rightful, suits }: Suspicion): readonly Participant[] {
  const { turns, transcript } = talk;
  const turn = turns[at];
  const beside = new Set([at - 1, at, at + 1].map((one) => turns[one]?.participant));
  const called = talk.closing(at - 1).flatMap((sentence) => calledIn(sentence, talk.callable));
  const near = Array.from({ length: NEARBY }, (_, nth) => [turns[at - 2 - nth], turns[at + 2 + nth]]).flat();
  const spoken = near.flatMap((other) => (other === undefined ? [] : [other.participant]));
  const likely = [...called, ...spoken].filter((one) => !beside.has(one) && isSomebody(one) && suits?.(one) !== false);
  const others = rightful === undefined || leavesRow(talk, at, rightful) ? likely : [rightful, ...likely];
  return [...new Set(others)]
    .filter((one) => turn && !isSpokenOf(transcript, turn, one) && !isSuspect(talk, at, one))
    .slice(0, MOST);
}

/** Whether something would speak against somebody else, too. */
function isSuspect(talk: Talk, at: number, somebody: Participant): boolean {
  return talk.supposing(at, somebody, () => SIGNS.some(({ against }) => against(talk, at) !== undefined));
}

/** One person or part, not a crowd (`Audience`, `??`) nor several at once. */
function isSomebody({ label, speakers }: Participant): boolean {
  return speakers.length === 0 && (partNamed(label) !== 'other' || /\d/.test(label)) && !/^[?？]+$/.test(label);
}

/** Whether a speaker would then have two turns in a row and begin anew in the second; where that is seldom, with the turn before, too. */
function leavesRow(talk: Talk, at: number, somebody: Participant): boolean {
  const [before, after] = [talk.turns[at - 1], talk.turns[at + 1]];
  return (
    (before?.participant === somebody && talk.seldomRepeats && !talk.goesOn(at)) ||
    (after?.participant === somebody && !talk.goesOn(at + 1))
  );
}
