import type { Sign } from './sign';
import type { Talk } from './talk';
import { say } from '../../words/say';

/** A question and its answer in two turns under one label: one of the two is another's. */
export const asksThemselves: Sign = {
  name: 'asks themselves',
  concerns: ({ seldomRepeats, repeating }) => (seldomRepeats ? repeating.flatMap((at) => [at - 1, at]) : []),
  against(talk, at) {
    const [before, turn, after] = [talk.turns[at - 1], talk.turns[at], talk.turns[at + 1]];
    if (turn === undefined || !talk.seldomRepeats) return undefined;
    const { label } = turn;
    if (before !== undefined && isAnswered(talk, at - 1))
      return {
        message: say`'${label}' answers here what '${label}' asked.`,
        beside: { turn: before, message: say`The question.` },
        ...(after !== undefined && after.participant !== turn.participant && { exchangedWith: after }),
      };
    if (after !== undefined && isAnswered(talk, at))
      return {
        message: say`'${label}' asks here what '${label}' answers.`,
        beside: { turn: after, message: say`The answer.` },
        ...(before !== undefined && before.participant !== turn.participant && { exchangedWith: before }),
      };
    return undefined;
  },
};

/** Where an action comes before what is said, somebody else may have answered with it. */
function isAnswered(talk: Talk, at: number): boolean {
  return (
    talk.repeats(at + 1) &&
    !beginsWithAction(talk, at + 1) &&
    talk.speech(at)?.endsAsking === true &&
    talk.speech(at + 1)?.asks === false
  );
}

function beginsWithAction({ transcript, turns }: Talk, at: number): boolean {
  const turn = turns[at];
  const text = turn && transcript.lines.at(turn.line)?.text;
  return text !== undefined && /^\s*[([（【]/.test(text.slice(turn?.textFrom, (turn?.textFrom ?? 0) + REACH));
}

/** A bracket that opens what is said stands within so many characters of where it begins. */
const REACH = 8;
