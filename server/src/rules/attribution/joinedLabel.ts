import type { Sign } from './sign';
import { say } from '../../words/say';

/** A label that joins two labels of the text: one of the two will have spoken. */
export const joinedLabel: Sign = {
  name: 'joined label',
  concerns: ({ transcript, jointTurns }) =>
    jointTurns > OVERSIGHTS
      ? []
      : transcript.participants
          .filter(({ speakers }) => speakers.length > 0)
          .flatMap(({ turns }) => turns.map(({ index }) => index)),
  against({ turns, transcript, jointTurns }, at) {
    const turn = turns[at];
    if (turn?.participant.speakers.length !== 2 || jointTurns > OVERSIGHTS) return undefined;
    const [one, other] = turn.participant.speakers.map((name) =>
      transcript.participants.find((participant) => participant.name === name && participant.speakers.length === 0),
    );
    if (one === undefined || other === undefined) return undefined;
    return {
      message: say`'${turn.label}' joins two labels of this text.`,
      rightful: one,
      suits: (somebody) => somebody === other,
    };
  },
};

/** Where more turns bear a joined label, it is how this text says that two speak at once. */
const OVERSIGHTS = 2;
