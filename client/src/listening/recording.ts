import type { TextDocument } from 'vscode';
import { FileType, Uri, workspace } from 'vscode';
import type { NamedRecording, Recording as Told } from '../../../server/src/protocol/recording';
import { isRecording, isVideo } from '../../../server/src/text/recordingNames';
import { likeliest, recordingsNamed, stemOf } from './names';

/** A recording that is there. */
export interface Recording {
  readonly uri: Uri;
  readonly name: string;
  readonly isVideo: boolean;
  /** Bytes. */
  readonly size: number;
  /** When it was last written, in milliseconds. */
  readonly written: number;
}

/** What was found of the recording of a transcript. */
export interface Found {
  /** Undefined where none is there. */
  readonly recording: Recording | undefined;
  /** The name of the one in whose place a copy of the same name was found. */
  readonly original?: string;
  /** What a person chose or the transcript names, and is not there, where another one was found in its place. */
  readonly absent?: Uri;
  /** What the transcript names, and is not there. */
  readonly missing?: string;
  /** Whether that is an address on a network. */
  readonly isRemote?: boolean;
  /** Folders in which it was looked for, and may come to be. */
  readonly folders: readonly Uri[];
}

/** Recordings that were found not to play, as they were then: one that is written anew may play. */
export class Spoilt {
  private readonly found = new Set<string>();

  add(recording: Recording): void {
    this.found.add(keyOf(recording));
  }

  has(recording: Recording): boolean {
    return this.found.has(keyOf(recording));
  }
}

/** A recording as it is on the disk. */
export function keyOf({ uri, size, written }: Recording): string {
  return `${size} ${written} ${uri.toString()}`;
}

/**
 * The recording of a transcript: what a person chose, else what is declared, else a neighbour of the same name, else what the
 * format names. Of what cannot be played a copy of the same name counts, if there is one.
 */
export async function recordingOf(
  document: TextDocument,
  told: Told | undefined,
  chosen: Uri | undefined,
  spoilt = new Spoilt(),
): Promise<Found> {
  const { uri } = document;
  const declared = told?.declared;
  const beside = document.isUntitled ? undefined : await neighbour(uri);
  const address = declared && addressOf(declared);
  const named = [chosen, address, beside, ...(told?.named ?? []).map(addressOf)];
  const candidates = named.filter((candidate) => candidate !== undefined);
  const here = document.isUntitled ? [] : [Uri.joinPath(uri, '..')];
  const folders = [...here, ...candidates.map((one) => Uri.joinPath(one, '..'))];
  let before: { readonly absent?: Uri } = {};
  for (const candidate of candidates) {
    const own = isRecording(candidate.path) ? await recordingAt(candidate) : undefined;
    if (own && !spoilt.has(own)) return { recording: own, folders, ...before };
    const copies = await copiesOf(candidate);
    const copy = copies.find((one) => !spoilt.has(one));
    if (copy) return { recording: copy, folders, ...before, ...(own && { original: own.name }) };
    // What is named later is another recording.
    const first = own ?? copies[0];
    if (first) return { recording: first, folders, ...before };
    if (candidate === chosen || candidate === address) before = { absent: before.absent ?? candidate };
  }
  const missing = declared ? { missing: declared.file, isRemote: isOnNetwork(declared) } : {};
  return { recording: undefined, folders, ...missing };
}

function isOnNetwork({ file, uri }: NamedRecording): boolean {
  return uri === undefined && /^[a-z][a-z0-9+.-]+:/i.test(file);
}

/** Where a named recording is; undefined for an address on the network. */
function addressOf({ uri }: NamedRecording): Uri | undefined {
  try {
    return uri === undefined ? undefined : Uri.parse(uri);
  } catch {
    return undefined;
  }
}

/**
 * Recordings beside a file that have its name but for the ending. So a name without an ending is completed, and only ever by a
 * recording: a transcript that was sent by somebody may name any file.
 */
async function copiesOf(uri: Uri): Promise<readonly Recording[]> {
  const folder = Uri.joinPath(uri, '..');
  const name = nameOf(uri);
  const names = recordingsNamed(isRecording(name) ? stemOf(name) : name, await filesIn(folder));
  const copies = names.filter((copy) => copy !== name).map((copy) => recordingAt(Uri.joinPath(folder, copy)));
  return (await Promise.all(copies)).filter((one) => one !== undefined);
}

/** A file that is there. */
export async function recordingAt(uri: Uri): Promise<Recording | undefined> {
  try {
    const { type, size, mtime } = await workspace.fs.stat(uri);
    const name = nameOf(uri);
    return (type & FileType.File) === 0 ? undefined : { uri, name, isVideo: isVideo(name), size, written: mtime };
  } catch {
    return undefined;
  }
}

/** The recording in the folder of a transcript that has the same name. */
async function neighbour(transcript: Uri): Promise<Uri | undefined> {
  const folder = Uri.joinPath(transcript, '..');
  const name = likeliest(nameOf(transcript), await filesIn(folder));
  return name === undefined ? undefined : Uri.joinPath(folder, name);
}

/** The names of the files of a folder; none where it cannot be read. */
export async function filesIn(folder: Uri): Promise<readonly string[]> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries.filter(([, type]) => (type & FileType.File) !== 0).map(([name]) => name);
  } catch {
    return [];
  }
}

/** The last part of a path. */
export function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
