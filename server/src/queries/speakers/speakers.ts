import { mergeDeclarations } from '../../declarations/merge';
import type { Participant, Role, Turn } from '../../model/transcript';
import { labelRange } from '../../document/places';
import { isPlaceholder } from '../../rules/placeholder/isPlaceholder';
import type { Snapshot } from '../../document/snapshot';
import { firstWords } from '../wording/firstWords';
import { shareOf } from './part';
import type { KeptColors } from './speakerColors';
import { colorsOf } from './speakerColors';
import { tellingTurns } from './tellingTurns';
import type { Voice } from './voices';
import { voicesOf } from './voices';

/** What a list of those who speak shows of one of them. */
export interface Speaker {
  readonly name: string;
  /** A fuller form of the name found around the interview. */
  readonly fullName: string | undefined;
  /** What a fix writes. */
  readonly label: string;
  /** As it is declared, also where nobody interviews by that. */
  readonly role: Role | undefined;
  /** The number of the colour, from 1; 0 for somebody who is declared and has not spoken yet. */
  readonly color: number;
  /** Whether nobody has filled in the name yet: `Speaker 1`. */
  readonly placeholder: boolean;
  /** The names of those who speak at once; else empty. */
  readonly several: readonly string[];
  readonly turns: number;
  /** Of the words of all: `62 %`. */
  readonly share: string;
  /** Most used first; empty for somebody who has not spoken yet. */
  readonly labels: readonly SpeakerLabel[];
  /** What they say where they say most, at most three times. */
  readonly excerpts: readonly SpeakerExcerpt[];
}

export interface SpeakerLabel {
  readonly label: string;
  readonly turns: number;
  /** The offsets at which it begins, in the text's order. */
  readonly places: readonly number[];
}

export interface SpeakerExcerpt {
  /** The first words of a turn; never empty. */
  readonly text: string;
  /** The offset of its label. */
  readonly place: number;
}

/** All places are sent after every change of a text. No interview has so many turns, but the log of a machine may. */
const LIMIT = 20_000;

/** More speakers than these nobody reads through. */
const MOST = 1000;

const EXCERPTS = 3;
const WIDTH = 100;

/**
 * Everybody who speaks: first those who have no name yet, then by their first turns, then who is declared in the
 * transcript itself and has not spoken: what a folder declares counts where somebody speaks. Of a text of more than 20,000 turns, whoever speaks later is left out, and so are the places of later turns; of
 * more than 1,000 speakers, the others.
 */
export function speakers(snapshot: Snapshot, kept?: KeptColors): readonly Speaker[] {
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
): Omit<Speaker, 'role'> {
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
      places: use.turns.filter(({ index }) => index < LIMIT).map((turn) => placeOf(snapshot, turn)),
    })),
    excerpts: tellingTurns(snapshot, participant, EXCERPTS)
      .map((turn) => ({ text: firstWords(snapshot, turn, WIDTH), place: placeOf(snapshot, turn) }))
      .filter(({ text }) => text !== ''),
  };
}

const SILENT = {
  ...{ fullName: undefined, color: 0, placeholder: false, several: [], turns: 0, share: '0 %' },
  ...{ labels: [], excerpts: [] },
};

function placeOf({ text }: Snapshot, turn: Turn): number {
  return labelRange(text, turn).from;
}
