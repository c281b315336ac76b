import { statSync } from 'node:fs';
import type { Difference } from '../compare/told';
import { differenceOf } from '../compare/told';
import { Trouble } from '../files/trouble';
import { askEach } from './input/documents';
import { realPathOf } from './input/realPath';
import type { Session } from './session';

/** What differs between two files, and what they are called. */
export interface Compared extends Difference {
  readonly before: string;
  readonly after: string;
}

/**
 * Compares two transcripts; `-` is standard input for one of them. Throws `Trouble` where there are not two to compare: one
 * cannot be read or is a folder, or both are one file.
 */
export async function diff(paths: readonly [string, string], stdinName: string, session: Session): Promise<Compared> {
  const [file, other] = paths.map((path) => (path === '-' ? path : realPathOf(session.absolute(path))));
  if (paths.some((path) => path !== '-' && path !== '' && isFolder(session.absolute(path))))
    throw new Trouble('say two files, no folders');
  if (file === other) throw new Trouble('both are one file: say two, of which one can be - for standard input');
  const documents = await askEach({ paths, stdinName }, session, (document) => document);
  const [before, after] = documents;
  if (before === undefined || after === undefined) throw new Trouble('there are not two transcripts to compare');
  const difference = differenceOf(before.snapshot.transcript, after.snapshot.transcript);
  return { before: before.path, after: after.path, ...difference };
}

function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch {
    // What is not there is told when it is read.
    return false;
  }
}
