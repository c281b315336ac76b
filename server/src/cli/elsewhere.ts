import type { NamesElsewhere, NameUse } from '../document/folderNames';
import { folderNames, namesOf } from '../document/folderNames';
import type { Snapshot } from '../document/snapshot';
import { mayBeMistaken } from '../observations/spelling/folderMistakes';
import { perObject } from '../text/perObject';
import type { Document } from './input/documents';

/** The names in transcripts that are checked together, by the folder in which they are known, and by their files. */
export type NamesByFolder = ReadonlyMap<string, ReadonlyMap<string, readonly NameUse[]>>;

/** A transcript, and the names in it. */
export interface Named {
  /** Absolute; undefined for standard input. */
  readonly file: string | undefined;
  readonly folder: string;
  readonly names: readonly NameUse[];
}

export function namedIn(document: Document): Named {
  return { file: document.file, folder: folderOf(document), names: namesOf(document.snapshot.transcript) };
}

/**
 * With what a transcript shares its names: all those for which one `.turnwise.yaml` counts, and all for which none does,
 * since they were named together on the command line.
 */
export function folderOf({ folderFile }: Document): string {
  return folderFile?.path ?? '';
}

/** The names of some transcripts; of standard input none, which is no file of a folder. */
export function namesByFolder(transcripts: readonly Named[]): NamesByFolder {
  const folders = new Map<string, Map<string, readonly NameUse[]>>();
  for (const { file, folder, names } of transcripts) {
    if (file === undefined) continue;
    const inFolder = folders.get(folder) ?? new Map<string, readonly NameUse[]>();
    folders.set(folder, inFolder.set(file, names));
  }
  return folders;
}

/** Whether a name of a transcript is like one of another, so that it has to be looked at with the names of all. */
export function isTouched({ file, folder, names }: Named, all: NamesByFolder): boolean {
  return mayBeMistaken(elsewhereIn(all, folder, file), names);
}

/** A document, seen among the names of the others of its folder. */
export function amongNames(document: Document, all: NamesByFolder): Snapshot {
  const { snapshot, file } = document;
  return snapshot.among({ ...snapshot.context, elsewhere: elsewhereIn(all, folderOf(document), file) });
}

function elsewhereIn(all: NamesByFolder, folder: string, own: string | undefined): NamesElsewhere {
  return { folder: namesIn(all.get(folder) ?? NOBODY), own };
}

const namesIn = perObject(folderNames);

const NOBODY: ReadonlyMap<string, readonly NameUse[]> = new Map();
