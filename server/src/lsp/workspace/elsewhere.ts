import type { SearchNeeds } from '../../queries/transcripts/mayHold';
import type { Person } from '../../queries/transcripts/person';
import { samePerson } from '../../queries/transcripts/person';
import type { SpeakerSummary } from '../../queries/transcripts/summary';
import type { FolderFile } from './folders';
import type { Transcript, Transcripts } from './transcripts';
import { plainWords } from '../../text/plainWords';
import { fileKey } from '../../text/uris';

/** A person of one transcript, and what counts for that. */
export interface KnownPerson {
  readonly uri: string;
  readonly person: Person;
  readonly folder: FolderFile | undefined;
}

/** The same person in another transcript. */
export interface Elsewhere {
  readonly transcript: Transcript;
  readonly speaker: SpeakerSummary;
}

/** Where else a person speaks; with `insists` also where the reading was stopped before. */
export async function elsewhere(
  transcripts: Transcripts,
  known: KnownPerson,
  options?: { readonly insists: boolean },
): Promise<readonly Elsewhere[]> {
  const key = fileKey(known.uri);
  const found: Elsewhere[] = [];
  for await (const transcript of transcripts.holding(() => soughtFor(known.person), options)) {
    if (fileKey(transcript.uri) === key) continue;
    const speaker = samePerson(known.person, transcript.summary.speakers, areTogether(known.folder, transcript.folder));
    if (speaker !== undefined) found.push({ transcript, speaker });
  }
  return found;
}

/** Who is declared may have any label elsewhere, and that misspelt. */
function soughtFor({ names, declared }: Person): SearchNeeds | undefined {
  return declared === undefined ? { anyOf: names.map(plainWords), inOrder: false } : undefined;
}

/** Whether it is one `.turnwise.yaml` that counts for both. */
export function areTogether(one: FolderFile | undefined, other: FolderFile | undefined): boolean {
  return one !== undefined && other !== undefined && fileKey(one.uri) === fileKey(other.uri);
}
