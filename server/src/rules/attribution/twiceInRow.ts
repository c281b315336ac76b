import type { Sign } from './sign';
import { say } from '../../words/say';

/** Two turns in a row under one label: one of them may be another's, and the text does not say which. */
export const twiceInRow: Sign = {
  name: 'twice in a row',
  isStrong: false,
  against(talk, at) {
    const turn = talk.turns[at];
    if (turn === undefined || !talk.seldomRepeats) return undefined;
    const isSecond = talk.repeats(at) && !talk.repeats(at - 1) && !talk.repeats(at + 1);
    const isFirst = talk.repeats(at + 1) && !talk.repeats(at) && !talk.repeats(at + 2);
    const other = talk.turns[isSecond ? at - 1 : at + 1];
    if ((!isFirst && !isSecond) || other === undefined) return undefined;
    return {
      message: say`Two turns in a row are under '${turn.label}'. Turns in a row are rare in this text.`,
      beside: { turn: other, message: say`The other one.` },
    };
  },
};
