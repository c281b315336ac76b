import type { Turn } from '../model/transcript';
import type { FoundIn } from '../facts/perTurn';
import { perTurn } from './attribution/perTurn';
import { labelPlace } from '../document/places';
import { turnsToCut } from '../observations/turnsToCut';
import { mendsOf } from './attribution/mend';
import type { Sign } from './attribution/sign';
import { SIGNS } from './attribution/signs';
import { talkOf } from './attribution/talk';
import type { Words } from '../words/say';
import type { RawFinding, Rule } from './rule';

/** A turn that is probably another's than its label says. */
export const attributionSuspect: Rule = {
  code: 'attribution-suspect',
  level: 'hint',
  label: false,
  guesses: true,
  check({ transcript }) {
    if (transcript.participants.length < 2) return [];
    const suspected = suspicions(transcript);
    const cut = turnsToCut(transcript);
    if (cut.size === 0) return findingsOn(transcript.turns, suspected);
    const isWhole = ({ turn: { index } }: FoundIn<Suspected>) => !cut.has(index) && !cut.has(index - 1);
    return findingsOn(transcript.turns, suspected.filter(isWhole));
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

/** The same list for as long as the same turns are suspected, and are where they are. */
function findingsOn(turns: readonly Turn[], suspected: readonly FoundIn<Suspected>[]): readonly RawFinding[] {
  const known = lists.get(suspected);
  if (known !== undefined) return known;
  const findings = suspected.map(({ turn, found }) => findingOn(turns, turn, found));
  lists.set(suspected, findings);
  return findings;
}

const lists = new WeakMap<readonly FoundIn<Suspected>[], readonly RawFinding[]>();

/** The same finding for as long as the turn, and the other of which it speaks, are where they are. */
function findingOn(turns: readonly Turn[], turn: Turn, found: Suspected): RawFinding {
  const other = found.beside && turns[found.beside.turn];
  const known = told.get(found);
  if (known?.line === turn.line && known.otherLine === other?.line) return known.finding;
  const finding = findingAt(turn, other, found);
  told.set(found, { line: turn.line, otherLine: other?.line, finding });
  return finding;
}

interface Told {
  readonly line: number;
  readonly otherLine: number | undefined;
  readonly finding: RawFinding;
}

const told = new WeakMap<Suspected, Told>();

function findingAt(turn: Turn, other: Turn | undefined, { sign, message, beside }: Suspected): RawFinding {
  const { index } = turn;
  return {
    message,
    at: labelPlace(turn),
    severity: sign.isStrong ? 'information' : 'hint',
    related: other === undefined ? [] : [{ at: labelPlace(other), message: beside?.message ?? '' }],
    fixes: ({ text, transcript }) => {
      const talk = talkOf(transcript);
      const suspicion = sign.against(talk, index);
      return suspicion === undefined ? [] : mendsOf(text, talk, index, suspicion);
    },
  };
}
