import { mergeDeclarations } from '../../declarations/merge';
import type { Participant } from '../../model/transcript';
import { labelPlace } from '../../document/places';
import { isPlaceholder } from '../../rules/placeholder/isPlaceholder';
import type { Snapshot } from '../../document/snapshot';
import { firstWords } from '../wording/firstWords';
import type { Speaker } from '../../shapes/speaker';
import type { LineColumn } from '../../text/sourceText';
import { shareOf } from './part';
import type { KeptColors } from './speakerColors';
import { colorsOf } from './speakerColors';
import { tellingTurns } from './tellingTurns';
import type { Voice } from './voices';
import { voicesOf } from './voices';

/** All places are sent after every change of a text. No interview has so many turns, but the log of a machine may. */
const LIMIT = 20_000;

/** Longer lists of speakers are of no use to a reader. */
const MOST = 1000;

const EXCERPTS = 3;
const WIDTH = 100;

/**
 * All speakers: first those without a name, then by their first turns, then those who are declared in the transcript itself
 * and have not spoken; those whom the folder declares are listed only where they speak. Of a text of more than 20,000 turns,
 * speakers who begin later are left out, and so are the places of later turns; of more than 1,000 speakers, the others.
 */
export function speakers(snapshot: Snapshot, kept?: KeptColors): readonly Speaker<LineColumn>[] {
  const { declarations, context } = snapshot;
  const declared = mergeDeclarations(declarations, context.folder).participants;
  const roles = new Map(declared.map(({ name, role }) => [name, role]));
  const colors = colorsOf(snapshot, kept);
  const isListed = ({ participant, elsewhere }: Voice): boolean =>
    elsewhere !== true && (participant?.turns[0]?.index ?? 0) < LIMIT;
  const voices = voicesOf(snapshot).filter(isListed).slice(0, MOST);
  const all = voices.map((voice) => ({
    ...speakerOf(snapshot, voice, colors),
    role: roles.get(voice.name) ?? voice.role,
  }));
  return [...all.filter(({ placeholder }) => placeholder), ...all.filter(({ placeholder }) => !placeholder)];
}

function speakerOf(
  snapshot: Snapshot,
  { name, label, participant }: Voice,
  colors: ReadonlyMap<Participant, number>,
): Omit<Speaker<LineColumn>, 'role'> {
  if (participant === undefined) return { name, label, ...SILENT };
  return {
    name,
    label,
    fullName: participant.fullName === name ? undefined : participant.fullName,
    color: colors.get(participant) ?? 1,
    placeholder: isPlaceholder(name),
    several: participant.speakers,
    turns: participant.turns.length,
    share: shareOf(participant, snapshot.transcript),
    labels: participant.labels.map((use) => ({
      label: use.label,
      turns: use.turns.length,
      places: use.turns.filter(({ index }) => index < LIMIT).flatMap(({ line, labelSpan }) => [line, labelSpan.from]),
    })),
    excerpts: tellingTurns(snapshot, participant, EXCERPTS)
      .map((turn) => ({ text: firstWords(snapshot, turn, WIDTH), place: labelPlace(turn).from }))
      .filter(({ text }) => text !== ''),
  };
}

const SILENT = {
  ...{ fullName: undefined, color: 0, placeholder: false, several: [], turns: 0, share: '0 %' },
  ...{ labels: [], excerpts: [] },
};
