import type { Sign } from './sign';
import { say } from '../../words/say';

/** A turn that calls by name the one under whose label it stands: `Thank you, Ines.` under Ines. */
export const callsThemselves: Sign = {
  name: 'calls themselves',
  concerns: ({ addressing }) => addressing,
  against(talk, at) {
    const turn = talk.turns[at];
    if (turn === undefined || talk.addressed(at)?.spokenTo.includes(turn.participant) !== true) return undefined;
    return { message: say`'${turn.label}' is spoken to by name here, under the label '${turn.label}'.` };
  },
};
