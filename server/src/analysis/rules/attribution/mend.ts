import type { SourceText } from '../../../text/sourceText';
import type { Fix } from '../../findings';
import type { Participant, Turn } from '../../model';
import { labelRange } from '../../places';
import { calledIn } from './calls';
import type { Suspicion } from './sign';
import type { Talk } from './talk';

/** Ways to mend a turn under the wrong name, the likeliest first. None is certain: only the recording knows. */
export function mendsOf(text: SourceText, talk: Talk, at: number, suspicion: Suspicion): readonly Fix[] {
  const turn = talk.turns[at];
  if (turn === undefined) return [];
  const others = othersFor(talk, at, suspicion.rightful).map((other) => ({
    title: `Give this turn to '${other.label}'`,
    certain: false,
    changes: [{ ...labelRange(text, turn), insert: other.label }],
  }));
  const neighbour = suspicion.exchangedWith;
  if (neighbour === undefined || !canExchange(talk, turn, neighbour)) return others;
  return [...others, exchange(text, turn, neighbour)];
}

function exchange(text: SourceText, turn: Turn, neighbour: Turn): Fix {
  const [first, second] = turn.index < neighbour.index ? [turn, neighbour] : [neighbour, turn];
  return {
    title: `Exchange '${first.label}' and '${second.label}' here`,
    certain: false,
    changes: [
      { ...labelRange(text, first), insert: second.label },
      { ...labelRange(text, second), insert: first.label },
    ],
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
 * Not those of the turns beside it, for one turn seldom ends only to begin anew; nor several at once.
 */
function othersFor(talk: Talk, at: number, rightful: Participant | undefined): readonly Participant[] {
  const { turns } = talk;
  const beside = new Set([at - 1, at, at + 1].map((one) => turns[one]?.participant));
  const called = talk.closing(at - 1).flatMap((sentence) => calledIn(sentence, talk.callable));
  const near = Array.from({ length: NEARBY }, (_, nth) => [turns[at - 2 - nth], turns[at + 2 + nth]]).flat();
  const spoken = near.flatMap((turn) => (turn === undefined ? [] : [turn.participant]));
  const likely = [...called, ...spoken].filter((one) => !beside.has(one) && one.speakers.length === 0);
  return [...new Set([...(rightful === undefined ? [] : [rightful]), ...likely])].slice(0, MOST);
}
