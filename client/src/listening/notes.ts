import { env, UIKind, version } from 'vscode';
import { clock } from '../../../pages/shared/clock';
import type { Recording as Told } from '../../../server/src/protocol/recording';
import { tell } from '../shared/words';
import type { Found } from './recording';
import { nameOf } from './recording';
import { largeNote } from './trouble';

/** What is to be known of a recording besides that it plays, each in a sentence. */
export function notesOf(told: Told | undefined, { original, absent }: InPlaceOf): readonly string[] {
  const other = absent === undefined ? [] : [tell`In place of ${nameOf(absent)}, which is not there.`];
  const copy = original === undefined ? [] : [tell`In place of ${original}, which cannot be played here.`];
  return [...other, ...copy, ...(told ? timesNotes(told) : [])];
}

/** In place of what a recording plays. */
export type InPlaceOf = Pick<Found, 'original' | 'absent'>;

function timesNotes({ hasTimes, clock: begins }: Told): readonly string[] {
  if (!hasTimes) return [tell`No times stand in this transcript, so the text does not follow.`];
  if (begins?.isAssumed !== true) return [];
  return [tell`Its first time, ${clock(begins.anchor)}, is taken for the beginning of the recording.`];
}

/** Notes in one, with what is to be known of a recording of so many bytes in this editor. */
export function noteOf(notes: readonly string[], size: number): string {
  const large = largeNote(size, version, env.uiKind === UIKind.Web);
  return [...notes, large].filter((one) => one !== '').join(' ');
}
