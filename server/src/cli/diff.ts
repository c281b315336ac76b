import type { Difference } from '../compare/told';
import { differenceOf } from '../compare/told';
import { Trouble } from '../files/trouble';
import { askEach } from './input/documents';
import type { Session } from './session';

/** What differs between two files, and what they are called. */
export interface Compared extends Difference {
  readonly before: string;
  readonly after: string;
}

/**
 * Compares two transcripts; `-` is standard input for one of them. Throws `Trouble` where there are not two to compare: one
 * cannot be read, or both are one file.
 */
export async function diff(paths: readonly [string, string], stdinName: string, session: Session): Promise<Compared> {
  const documents = await askEach({ paths, stdinName }, session, (document) => document);
  const [before, after] = documents;
  if (before === undefined || after === undefined || documents.length > 2)
    throw new Trouble(documents.length > 2 ? 'say two files, no folders' : 'there are not two transcripts to compare');
  const difference = differenceOf(before.snapshot.transcript, after.snapshot.transcript);
  return { before: before.path, after: after.path, ...difference };
}
