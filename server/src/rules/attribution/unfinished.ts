import { goesOn, isBrokenOff } from '../../language/sentenceEnds';
import type { Sign } from './sign';
import { say } from '../../words/say';

/** A turn that goes on with a sentence which another left unfinished. */
export const unfinished: Sign = {
  name: 'unfinished',
  isStrong: false,
  against(talk, at) {
    const [before, turn] = [talk.turns[at - 1], talk.turns[at]];
    if (before === undefined || turn === undefined || before.participant === turn.participant) return undefined;
    // He takes up his own sentence, into which another threw a word.
    if (talk.turns[at - 2]?.participant === turn.participant && isBrokenOff(talk.closing(at - 2).at(-1)))
      return undefined;
    if (!goesOn(talk.opening(at)[0], talk.closing(at - 1).at(-1))) return undefined;
    if (!talk.seldomBreaksOff || !talk.beginsLarge || !talk.follows(at)) return undefined;
    return {
      message: say`This goes on with a sentence that '${before.label}' left unfinished.`,
      rightful: before.participant,
      beside: { turn: before, message: say`The sentence begins here.` },
    };
  },
};
