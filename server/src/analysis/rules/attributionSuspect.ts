import type { Fix } from '../findings';
import type { Turn } from '../model';
import { perTurn } from '../perTurn';
import { labelRange } from '../places';
import type { Snapshot } from '../snapshot';
import { turnsToCut } from '../turnsToCut';
import { mendsOf } from './attribution/mend';
import type { Sign } from './attribution/sign';
import { SIGNS } from './attribution/signs';
import type { Talk } from './attribution/talk';
import { talkOf } from './attribution/talk';
import type { Words } from '../../words/say';
import type { RawFinding, Rule } from './rule';

/** A turn that is probably another's than its label says. */
export const attributionSuspect: Rule = {
  code: 'attribution-suspect',
  level: 'hint',
  label: false,
  *check(snapshot) {
    if (snapshot.transcript.participants.length < 2) return;
    const talk = talkOf(snapshot.transcript);
    const cut = turnsToCut(snapshot.transcript);
    for (const { turn, found } of suspicions(snapshot.transcript)) {
      const { index } = turn;
      if (!cut.has(index) && !cut.has(index - 1)) yield findingOn(snapshot, talk, turn, found);
    }
  },
};

/** The surest sign against a turn, and what it says. */
interface Suspected {
  readonly sign: Sign;
  readonly message: Words;
  /** The other turn of which the message speaks, by its index. */
  readonly beside: { readonly turn: number; readonly message: Words } | undefined;
}

/** No sign looks farther than two turns, but at how all turns are as a rule. */
const suspicions = perTurn(
  (transcript, turn): Suspected | undefined => {
    const talk = talkOf(transcript);
    for (const sign of SIGNS) {
      const suspicion = sign.against(talk, turn.index);
      if (suspicion === undefined) continue;
      const { message, beside } = suspicion;
      return { sign, message, beside: beside && { turn: beside.turn.index, message: beside.message } };
    }
    return undefined;
  },
  {
    reach: 2,
    given: (transcript) => {
      const { seldomRepeats, seldomBreaksOff, beginsLarge } = talkOf(transcript);
      return [seldomRepeats, seldomBreaksOff, beginsLarge].join();
    },
  },
);

function findingOn(
  { text, transcript }: Snapshot,
  talk: Talk,
  turn: Turn,
  { sign, message, beside }: Suspected,
): RawFinding {
  const other = beside && transcript.turns[beside.turn];
  let mends: readonly Fix[] | undefined;
  return {
    message,
    range: labelRange(text, turn),
    severity: sign.isStrong ? 'information' : 'hint',
    related: other === undefined ? [] : [{ range: labelRange(text, other), message: beside?.message ?? '' }],
    // Only who asks for them needs them.
    get fixes() {
      const suspicion = sign.against(talk, turn.index);
      return (mends ??= suspicion === undefined ? [] : mendsOf(text, talk, turn.index, suspicion));
    },
  };
}
