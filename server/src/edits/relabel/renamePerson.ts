import type { Snapshot } from '../../document/snapshot';
import type { SourceText } from '../../text/sourceText';
import type { Person } from '../../queries/transcripts/person';
import { samePerson } from '../../queries/transcripts/person';
import { summaryOf } from '../../queries/transcripts/summary';
import { relabel } from './relabel';
import type { RelabelAnswer } from './relabelled';

/** Somebody known from another transcript, and what they are to be called. */
export interface Renaming {
  readonly person: Person;
  /** Whether one `.turnwise.yaml` counts for both transcripts. */
  readonly together: boolean;
  readonly to: string;
}

/**
 * Gives the same person another name in this transcript, too; undefined where they do not speak in it. `folderFile` is
 * the text of the `.turnwise.yaml` that counts for it.
 */
export function renamePerson(
  snapshot: Snapshot,
  { person, together, to }: Renaming,
  folderFile?: SourceText,
): RelabelAnswer | undefined {
  const [place] = samePerson(person, summaryOf(snapshot).speakers, together)?.places ?? [];
  if (place === undefined) return undefined;
  const at = snapshot.text.offsetAt({ line: place.line, column: place.from });
  return relabel(snapshot, { action: 'renameInFolder', range: { from: at, to: at }, to }, folderFile);
}
