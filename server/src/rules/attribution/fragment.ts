import { isInterjection } from '../../language/utterance';
import { goesOn } from '../../language/sentenceEnds';
import type { Sign } from './sign';
import { say } from '../../words/say';

/** A few words in the middle of another's sentence. */
export const fragment: Sign = {
  name: 'fragment',
  isStrong: true,
  against(talk, at) {
    const [before, turn, after] = [talk.turns[at - 1], talk.turns[at], talk.turns[at + 1]];
    const said = talk.speech(at);
    if (before === undefined || turn === undefined || said === undefined) return undefined;
    if (before.participant !== after?.participant || turn.participant === before.participant) return undefined;
    if (!talk.beginsLarge || said.wordCount > FEW || isInterjection(said.opening)) return undefined;
    if (!goesOn(talk.opening(at)[0], talk.closing(at - 1).at(-1)) || !goesOn(talk.opening(at + 1)[0], said.opening))
      return undefined;
    return {
      message: say`These words stand in the middle of a sentence of '${before.label}'.`,
      rightful: before.participant,
      beside: { turn: before, message: say`The sentence begins here.` },
    };
  },
};

/** A fragment has so many words at most; longer ones are rather said by another. */
const FEW = 6;
