import type { Sign } from './sign';
import { say } from '../../words/say';

/** The turn in the middle of three in a row under one label: somebody will have spoken in between. */
export const threeInRow: Sign = {
  name: 'three in a row',
  concerns: ({ seldomRepeats, repeating }) => (seldomRepeats ? repeating : []),
  against(talk, at) {
    const turn = talk.turns[at];
    if (turn === undefined || !talk.seldomRepeats) return undefined;
    const isMiddle = talk.repeats(at) && talk.repeats(at + 1) && !talk.repeats(at - 1) && !talk.repeats(at + 2);
    if (!isMiddle) return undefined;
    return { message: say`Three turns in a row are under '${turn.label}'. Turns in a row are rare in this text.` };
  },
};
