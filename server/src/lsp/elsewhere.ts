import type { Person } from '../features/person';
import { samePerson } from '../features/person';
import type { SpeakerSummary } from '../features/summary';
import type { FolderFile } from './folders';
import type { Transcript } from './transcripts';
import { fileKey } from './uris';

/** A person of one transcript, and what counts for that. */
export interface Known {
  readonly uri: string;
  readonly person: Person;
  readonly folder: FolderFile | undefined;
}

/** The same person in another transcript. */
export interface Elsewhere {
  readonly transcript: Transcript;
  readonly speaker: SpeakerSummary;
}

/** Where else a person speaks. */
export function elsewhere(transcripts: readonly Transcript[], known: Known): readonly Elsewhere[] {
  const key = fileKey(known.uri);
  return transcripts.flatMap((transcript) => {
    if (fileKey(transcript.uri) === key) return [];
    const speaker = samePerson(known.person, transcript.summary.speakers, areTogether(known.folder, transcript.folder));
    return speaker === undefined ? [] : [{ transcript, speaker }];
  });
}

/** Whether it is one `.turnwise.yaml` that counts for both. */
export function areTogether(one: FolderFile | undefined, other: FolderFile | undefined): boolean {
  return one !== undefined && other !== undefined && fileKey(one.uri) === fileKey(other.uri);
}
