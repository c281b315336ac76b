import { isAsker } from '../../reading/people/statistics';
import type { Sign } from './sign';
import { say } from '../../words/say';

/** A turn that does what its label does nowhere else: a respondent asks, or one who asks answers another who asks. */
export const outOfRole: Sign = {
  name: 'out of role',
  isStrong: false,
  against(talk, at) {
    const [before, turn, after] = [talk.turns[at - 1], talk.turns[at], talk.turns[at + 1]];
    const said = talk.speech(at);
    if (before === undefined || turn === undefined || said === undefined) return undefined;
    const { participant, label } = turn;
    if (participant === before.participant) return undefined;
    if (participant.role === 'respondent' && said.endsAsking && said.wordCount >= FEW) {
      const isAnswered = after?.participant.role === 'respondent' && after.participant !== participant;
      const isAlone = participant.turns.length >= KNOWN && talk.asks(participant) === 1;
      return isAnswered && isAlone ? { message: say`'${label}' asks here, and in no other turn.` } : undefined;
    }
    const isAnswer = isAsker(participant.role) && !said.asks && said.wordCount >= LONG;
    if (!isAnswer || !isAsker(before.participant.role) || talk.speech(at - 1)?.endsAsking !== true) return undefined;
    return {
      message: say`'${label}' asks elsewhere, and answers here at length.`,
      suits: (other) => !isAsker(other.role),
    };
  },
};

/** So many turns show what somebody does. */
const KNOWN = 8;

/** `What?` asks nothing; an answer has so many words and more. */
const FEW = 8;
const LONG = 60;
