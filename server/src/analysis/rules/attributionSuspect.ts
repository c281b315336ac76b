import type { Fix } from '../findings';
import type { Turn } from '../model';
import { perTurn } from '../perTurn';
import { labelRange } from '../places';
import type { Snapshot } from '../snapshot';
import { turnsToCut } from '../turnsToCut';
import { mendsOf } from './attribution/mend';
import type { Suspicion } from './attribution/sign';
import { SIGNS } from './attribution/signs';
import type { Talk } from './attribution/talk';
import { talkOf } from './attribution/talk';
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
    for (const suspected of suspicions(snapshot.transcript)) {
      const { index } = suspected.turn;
      if (!cut.has(index) && !cut.has(index - 1)) yield findingOn(snapshot, talk, suspected);
    }
  },
};

/** A turn and the surest sign against it. */
interface Suspected {
  readonly turn: Turn;
  readonly isStrong: boolean;
  readonly suspicion: Suspicion;
}

/** No sign looks farther than two turns, but at how all turns are as a rule. */
const suspicions = perTurn(
  (transcript, turn): Suspected | undefined => {
    const talk = talkOf(transcript);
    for (const { isStrong, against } of SIGNS) {
      const suspicion = against(talk, turn.index);
      if (suspicion !== undefined) return { turn, isStrong, suspicion };
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

function findingOn({ text }: Snapshot, talk: Talk, { turn, isStrong, suspicion }: Suspected): RawFinding {
  const { message, beside } = suspicion;
  let mends: readonly Fix[] | undefined;
  return {
    message,
    range: labelRange(text, turn),
    severity: isStrong ? 'information' : 'hint',
    related: beside === undefined ? [] : [{ range: labelRange(text, beside.turn), message: beside.message }],
    // Only who asks for them needs them.
    get fixes() {
      return (mends ??= mendsOf(text, talk, turn.index, suspicion));
    },
  };
}
