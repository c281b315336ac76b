import { labelKey } from '../names/key';
import { partNamed } from '../language/words';
import { detached } from '../text/detached';
import { perObject } from '../text/perObject';
import type { Transcript } from '../model/transcript';

/** A label that names one speaker, and how many turns of a transcript bear it. */
export interface NameUse {
  readonly label: string;
  readonly turns: number;
}

/** A label, and the transcripts of a folder in which it names a speaker. */
export interface FolderName {
  readonly label: string;
  readonly key: string;
  /** How many turns bear it, by the transcript. */
  readonly turns: ReadonlyMap<string, number>;
}

/** The names by which people speak in the transcripts of a folder. */
export interface FolderNames {
  /** What each transcript is known by, whether somebody speaks in it or not. */
  readonly files: ReadonlySet<string>;
  readonly names: readonly FolderName[];
}

/** What is known of names from the other transcripts of a folder. */
export interface NamesElsewhere {
  /** All of the folder, the document itself included as it was read last. */
  readonly folder: FolderNames;
  /** By what the document itself is known there; it may not be among them, since it is new or not in a file. */
  readonly own: string | undefined;
}

/** Nothing is known of any other transcript. */
export const NO_NAMES: NamesElsewhere = { folder: { files: new Set(), names: [] }, own: undefined };

/** The names of a transcript, for the others of its folder: labels that name one person, and no part (`Q`, `Interviewer`). */
export function namesOf({ participants }: Transcript): readonly NameUse[] {
  return participants
    .filter(({ speakers }) => speakers.length === 0)
    .flatMap(({ labels }) => labels.map(({ label, turns }) => ({ label: detached(label), turns: turns.length })))
    .filter(isName);
}

/** Whether a label may name somebody who speaks in other transcripts too; `P1` is somebody else in each. */
export function isName({ label }: Pick<NameUse, 'label'>): boolean {
  return /\p{L}/u.test(label) && !/^\p{L}{1,4}\d+$/u.test(label) && partNamed(label) === undefined;
}

/** In how many other transcripts a name stands. */
export function timesOf(name: FolderName | undefined, { own }: NamesElsewhere): number {
  if (name === undefined) return 0;
  return own !== undefined && name.turns.has(own) ? name.turns.size - 1 : name.turns.size;
}

/** How many other transcripts there are. */
export function countOthers({ folder, own }: NamesElsewhere): number {
  return folder.files.size - (own !== undefined && folder.files.has(own) ? 1 : 0);
}

/** The name that a label is in a folder, if it stands there. */
export function nameIn(folder: FolderNames, label: string): FolderName | undefined {
  return byLabel(folder).get(label);
}

const byLabel = perObject(
  ({ names }: FolderNames): ReadonlyMap<string, FolderName> => new Map(names.map((name) => [name.label, name])),
);

/** The names of all transcripts of a folder, by what each transcript is known. */
export function folderNames(transcripts: ReadonlyMap<string, readonly NameUse[]>): FolderNames {
  const byLabel = new Map<string, { label: string; key: string; turns: Map<string, number> }>();
  for (const [transcript, uses] of transcripts)
    for (const { label, turns } of uses) {
      let name = byLabel.get(label);
      if (name === undefined) byLabel.set(label, (name = { label, key: labelKey(label), turns: new Map() }));
      name.turns.set(transcript, turns);
    }
  return { files: new Set(transcripts.keys()), names: [...byLabel.values()] };
}
