import type { Person } from './cast/people';
import { partNamed } from './cast/words';
import type { Role } from './model';
import type { Conduct } from './roles';
import { isAsker } from './roles';
import type { Speech } from './speech';
import { isInterjection } from './utterance';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * How each person conducts himself, in one walk over the turns. An answer is a turn that does not ask while another's
 * question is open; whoever is known to be an interviewer opens one whatever he says. Noises count only where they
 * answer.
 */
export function conductsOf(
  people: readonly Person[],
  speakers: readonly number[],
  speeches: readonly Speech[],
): readonly Conduct[] {
  const conducts = people.map((person): Mutable<Conduct> => ({
    given: givenRole(person),
    turns: 0,
    asks: 0,
    answers: 0,
    words: 0,
  }));
  let asker: number | undefined;
  speeches.forEach((speech, turn) => {
    const speaker = speakers[turn] ?? 0;
    const conduct = conducts[speaker];
    if (conduct === undefined) return;
    const isNoise = speech.short && isInterjection(speech.opening) && asker !== speakers[turn - 1];
    if (!isNoise) count(conduct, speech, asker !== undefined && asker !== speaker && !isAside(turn, speakers, asker));
    if (speech.asks || (isAsker(conduct.given) && !isNoise)) asker = speaker;
  });
  return conducts;
}

/** The role that is declared, or that a label names. */
function givenRole({ groups, declared }: Person): Role | undefined {
  const part = groups.map(({ label }) => partNamed(label)).find((one) => one !== undefined && one !== 'other');
  return declared?.role ?? part;
}

function count(conduct: Mutable<Conduct>, speech: Speech, answers: boolean): void {
  conduct.turns++;
  conduct.words += speech.words;
  if (speech.asks) conduct.asks++;
  else if (answers) conduct.answers++;
}

/** A word thrown into another's answer, who then goes on: nobody asked for it. */
function isAside(turn: number, speakers: readonly number[], asker: number): boolean {
  const before = speakers[turn - 1];
  return before !== asker && before === speakers[turn + 1] && before !== speakers[turn];
}
