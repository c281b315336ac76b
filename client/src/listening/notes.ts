import { clock } from '../../../pages/shared/clock';
import type { Recording as Told } from '../../../server/src/protocol/recording';
import { tell } from '../shared/words';
import type { Found } from './recording';

/** What is to be known of a recording besides that it plays, each in a sentence. */
export function notesOf(told: Told | undefined, { original }: Found): readonly string[] {
  const copy = original === undefined ? [] : [tell`In place of ${original}, which cannot be played here.`];
  return [...copy, ...(told ? timesNotes(told) : [])];
}

function timesNotes({ hasTimes, clock: begins }: Told): readonly string[] {
  if (!hasTimes) return [tell`No times stand in this transcript, so the text does not follow.`];
  if (begins?.isAssumed !== true) return [];
  return [tell`Its first time, ${clock(begins.anchor)}, is taken for the beginning of the recording.`];
}
