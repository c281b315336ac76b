import { innerLabels } from '../innerLabels';
import type { Transcript } from '../model';
import { labelRange } from '../places';
import type { Snapshot } from '../snapshot';
import { mendsOf } from './attribution/mend';
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
    for (const at of talk.turns.keys()) {
      const finding = cut.has(at) || cut.has(at - 1) ? undefined : suspect(snapshot, talk, at);
      if (finding !== undefined) yield finding;
    }
  },
};

/** The turns in which another begins to speak: they, and those behind them, look wrong until they are cut there. */
function turnsToCut(transcript: Transcript): ReadonlySet<number> {
  return new Set(innerLabels(transcript).map(({ turn }) => turn.index));
}

function suspect({ text }: Snapshot, talk: Talk, at: number): RawFinding | undefined {
  const turn = talk.turns[at];
  if (turn === undefined) return undefined;
  for (const { isStrong, against } of SIGNS) {
    const suspicion = against(talk, at);
    if (suspicion === undefined) continue;
    const { message, beside } = suspicion;
    return {
      message,
      range: labelRange(text, turn),
      severity: isStrong ? 'information' : 'hint',
      related: beside === undefined ? [] : [{ range: labelRange(text, beside.turn), message: beside.message }],
      fixes: mendsOf(text, talk, at, suspicion),
    };
  }
  return undefined;
}
