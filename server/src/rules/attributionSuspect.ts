import type { Transcript, Turn } from '../model/transcript';
import { labelPlace } from '../document/places';
import { turnsToCut } from '../observations/turnsToCut';
import { mendsOf } from './attribution/mend';
import type { Sign, Suspicion } from './attribution/sign';
import { SIGNS } from './attribution/signs';
import type { Talk } from './attribution/talk';
import { talkOf } from './attribution/talk';
import { english } from '../words/say';
import type { RawFinding, Rule } from './rule';
import { sameWhile } from './shared/sameWhile';

/** A turn that is probably another's than its label says. */
export const attributionSuspect: Rule = {
  code: 'attribution-suspect',
  level: 'information',
  label: false,
  guesses: true,
  *check({ transcript }) {
    if (transcript.participants.length < 2) return;
    const talk = talkOf(transcript);
    const cut = turnsToCut(transcript);
    for (const at of new Set(SIGNS.flatMap(({ concerns }) => [...concerns(talk)]))) {
      const turn = transcript.turns[at];
      const suspected = turn && suspicionAgainst(talk, turn);
      if (turn !== undefined && suspected !== undefined && !cut.has(at) && !cut.has(at - 1))
        yield findingOn(transcript, turn, suspected);
    }
  },
};

/** The surest sign against a turn, and what it says. */
interface Suspected {
  readonly sign: Sign;
  readonly suspicion: Suspicion;
}

function suspicionAgainst(talk: Talk, { index }: Turn): Suspected | undefined {
  for (const sign of SIGNS) {
    const suspicion = sign.against(talk, index);
    if (suspicion !== undefined) return { sign, suspicion };
  }
  return undefined;
}

/** The same finding for as long as the turn, and the other of which it speaks, are where they are. */
function findingOn(
  transcript: Transcript,
  turn: Turn,
  { sign, suspicion: { message, beside } }: Suspected,
): RawFinding {
  const text = transcript.texts.at(turn.index) ?? turn;
  const { index, line } = turn;
  const other = beside && [beside.turn.line, beside.turn.labelSpan.from, beside.turn.labelSpan.to].join();
  return known(text, [sign, english(message), index, line, other], () => ({
    message,
    at: labelPlace(turn),
    related: beside === undefined ? [] : [{ at: labelPlace(beside.turn), message: beside.message }],
    fixes: (now) => {
      const talk = talkOf(now.transcript);
      const suspicion = sign.against(talk, index);
      return suspicion === undefined ? [] : mendsOf(now.text, talk, index, suspicion);
    },
  }));
}

const known = sameWhile<RawFinding>();
