import type { Participant, Turn } from '../../model/transcript';
import type { Snapshot } from '../../document/snapshot';
import type { SourceText } from '../../text/sourceText';
import { isRefusal, refuse } from '../refusal';
import type { Voice } from '../../queries/speakers/voices';
import { giveTurn, giveTurnsFromHere } from './giveTurn';
import { makeTurn, makeTurns } from './makeTurn';
import { markLabel, markLabels } from './markLabel';
import { mergeSpeakers } from './mergeSpeakers';
import { joinTurn, mergeTurn } from './mergeTurn';
import { giveFirstSentence, takeLastSentence } from './moveSentence';
import { nameSpeaker } from './nameSpeaker';
import { otherOf, speakersOf, turnOf } from './place';
import type { RelabelAnswer } from './relabelled';
import { speakerNamed } from './speaker';
import { splitTurn } from './splitTurn';
import { cleanLabel, cleanLabels } from './strayMarks';
import { swapFromHere, swapInside, swapSpeakers } from './swapSpeakers';
import type { Relabelling } from '../../shapes/relabelling';
import type { Wish } from './wish';
import { copyLabel, writeLabel, writeLabels } from './writeLabel';
import { say } from '../../words/say';

/**
 * Carries out one action. `notSpeaker` is none of them: it changes a declaration, and which one is decided outside.
 * Of `renameInFolder` it does the part of this document.
 * `folderFile` is the text of the folder's `.turnwise.yaml`, where a speaker who gets a name may be declared.
 */
export function relabel(snapshot: Snapshot, wish: Wish, folderFile?: SourceText): RelabelAnswer {
  const { action, to, range } = wish;
  if (action === 'makeTurns') return makeTurns(snapshot, range.from);
  if (action === 'makeTurn') {
    const voice = to === undefined ? refuse(NO_OTHER) : speakerNamed(snapshot, to);
    return isRefusal(voice) ? voice : makeTurn(snapshot, range, voice);
  }
  const turn = turnOf(snapshot, wish);
  if (turn === undefined) return refuse(NO_TURN);
  if ((action === 'nameSpeaker' || action === 'renameInFolder') && to !== undefined)
    return nameSpeaker(snapshot, turn, to, folderFile);
  const alone = ALONE[action];
  if (alone !== undefined) return alone(snapshot, turn);
  if (action === 'writeLabel' || action === 'writeLabels') {
    const write = action === 'writeLabel' ? writeLabel : writeLabels;
    return to === undefined ? refuse(say`Say how the label is to be written.`) : write(snapshot, turn, to);
  }
  const other = to === undefined ? otherOf(snapshot, wish, turn) : speakerNamed(snapshot, to);
  if (other === undefined) return refuse(NO_OTHER);
  return isRefusal(other) ? other : (BETWEEN[action]?.({ snapshot, turn, other, wish }) ?? refuse(NO_TURN));
}

export const NO_TURN = say`Place the cursor in a turn.`;

const NO_OTHER = say`Say which other speaker is meant.`;

/** What one turn is enough for. */
const ALONE: Readonly<Partial<Record<Relabelling, (snapshot: Snapshot, turn: Turn) => RelabelAnswer>>> = {
  mergeTurn,
  joinTurn,
  giveFirstSentence,
  takeLastSentence,
  markLabel,
  markLabels,
  copyLabel,
  cleanLabel,
  cleanLabels,
};

/** A turn, and the other participant. */
interface Between {
  readonly snapshot: Snapshot;
  readonly turn: Turn;
  readonly other: Voice;
  readonly wish: Wish;
}

const BETWEEN: Readonly<Partial<Record<Relabelling, (between: Between) => RelabelAnswer>>> = {
  giveTurn: ({ snapshot, turn, other }) => giveTurn(snapshot, turn, other),
  giveTurnsFromHere: ({ snapshot, turn, other }) => giveTurnsFromHere(snapshot, turn, other),
  mergeSpeakers: ({ snapshot, turn, other, wish }) => mergeSpeakers(snapshot, speakersOf(snapshot, turn, wish), other),
  splitTurn: ({ snapshot, turn, other, wish }) => splitTurn(snapshot, turn, wish.range.from, other, wish.ms),
  swapSpeakers: ({ snapshot, turn, other }) =>
    withSpeaking(other, (participant) => swapSpeakers(snapshot, turn.participant, participant)),
  swapSpeakersFromHere: ({ snapshot, turn, other }) =>
    withSpeaking(other, (participant) => swapFromHere(snapshot, turn, participant)),
  swapSpeakersInSelection: ({ snapshot, turn, other, wish }) =>
    withSpeaking(other, (participant) =>
      swapInside(snapshot, [wish.range, ...(wish.others ?? [])], turn.participant, participant),
    ),
};

function withSpeaking({ name, participant }: Voice, swap: (participant: Participant) => RelabelAnswer): RelabelAnswer {
  return participant ? swap(participant) : refuse(say`${name} has no turn that could be swapped.`);
}
