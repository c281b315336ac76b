import type { Sign } from './sign';
import { say } from '../../words/say';

/** A turn that says `I'm Vera` under another's label. */
export const introducesAnother: Sign = {
  name: 'introduces another',
  concerns: ({ addressing }) => addressing,
  against(talk, at) {
    const turn = talk.turns[at];
    const other = talk.addressed(at)?.introduced;
    if (turn === undefined || other === undefined || other === turn.participant) return undefined;
    return {
      message: say`Whoever speaks here is called '${other.label}', but the label is '${turn.label}'.`,
      rightful: other,
    };
  },
};
