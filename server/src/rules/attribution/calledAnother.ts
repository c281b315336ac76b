import { namesOf } from './calls';
import type { Sign } from './sign';
import { say } from '../../words/say';

/** The turn before hands over to somebody else by name: `Vera, what did you see?` */
export const calledAnother: Sign = {
  name: 'called another',
  concerns: ({ addressing }) => Array.from(addressing, (at) => at + 1),
  against(talk, at) {
    const [before, turn, after] = [talk.turns[at - 1], talk.turns[at], talk.turns[at + 1]];
    if (before === undefined || turn === undefined || turn.participant === before.participant) return undefined;
    const called = talk.addressed(at - 1)?.handedTo ?? [];
    const [other] = called;
    if (other === undefined || called.includes(turn.participant) || called.includes(before.participant))
      return undefined;
    // Who says the same name joins in: `Go ahead, Otto.`
    const opening = talk.opening(at).join(' ').toLowerCase();
    if (namesOf(other).some((name) => opening.includes(name))) return undefined;
    // Somebody throws in a word before the one who was called begins.
    if (after?.participant === other || !talk.follows(at)) return undefined;
    return {
      message: say`'${before.label}' speaks to '${other.label}', but the next turn is under '${turn.label}'.`,
      rightful: other,
      suits: (one) => one === other,
      beside: { turn: before, message: say`'${other.label}' is spoken to.` },
    };
  },
};
