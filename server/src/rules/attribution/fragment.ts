import { isInterjection } from '../../language/utterance';
import { isBrokenOff } from '../../language/sentenceEnds';
import type { Sign } from './sign';
import { say } from '../../words/say';

/** A few words in the middle of another's sentence. */
export const fragment: Sign = {
  name: 'fragment',
  concerns: ({ beginsLarge, beginningSmall }) => (beginsLarge ? beginningSmall : []),
  against(talk, at) {
    const [before, turn, after] = [talk.turns[at - 1], talk.turns[at], talk.turns[at + 1]];
    if (before === undefined || turn === undefined || !talk.beginsSmall(at) || !talk.beginsSmall(at + 1))
      return undefined;
    if (before.participant !== after?.participant || turn.participant === before.participant) return undefined;
    const said = talk.speech(at);
    if (said === undefined || said.wordCount > FEW || isInterjection(said.opening) || !talk.beginsLarge)
      return undefined;
    if (!talk.goesOn(at) || !isBrokenOff(said.opening)) return undefined;
    return {
      message: say`These words stand in the middle of a sentence of '${before.label}'.`,
      rightful: before.participant,
      beside: { turn: before, message: say`The sentence begins here.` },
    };
  },
};

/** A fragment has so many words at most; longer ones are rather said by another. */
const FEW = 6;
