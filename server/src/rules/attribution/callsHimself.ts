import { reports } from '../../language/calls';
import { isAsking } from '../../language/asks';
import type { Participant } from '../../model/transcript';
import { isThanks, speaksTo } from '../../language/utterance';
import { calledIn, isPerson, namesOf } from './calls';
import type { Sign } from './sign';
import type { Talk } from './talk';
import { say } from '../../words/say';

/** A turn that calls by name the one under whose label it stands: `Thank you, Ines.` under Ines. */
export const callsHimself: Sign = {
  name: 'calls himself',
  isStrong: true,
  against(talk, at) {
    const turn = talk.turns[at];
    if (turn === undefined || !isPerson(turn.participant)) return undefined;
    const names = namesOf(turn.participant);
    const said = [...talk.opening(at), ...talk.closing(at)];
    if (!said.some((sentence) => speaksToOneself(sentence, names, turn.participant, talk))) return undefined;
    return { message: say`'${turn.label}' is spoken to by name here, under the label '${turn.label}'.` };
  },
};

function speaksToOneself(sentence: string, names: readonly string[], self: Participant, { callable }: Talk): boolean {
  const small = sentence.toLowerCase();
  if (!names.some((name) => small.includes(name)) || quotes(sentence)) return false;
  return (
    (isAsking(sentence) || speaksTo(sentence) || isThanks(sentence)) && calledIn(sentence, callable).includes(self)
  );
}

/** Who tells what another said to him says his own name too. */
function quotes(sentence: string): boolean {
  return /["“”„«»「『]/.test(sentence) || reports(sentence);
}
