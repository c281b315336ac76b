import type { TextDocument } from 'vscode';
import { FileType, Uri, workspace } from 'vscode';
import type { NamedRecording, Recording as Told } from '../../../server/src/protocol/recording';
import { isRecording, isVideo, likeliest } from './names';

/** A recording that is there. */
export interface Recording {
  readonly uri: Uri;
  readonly name: string;
  readonly isVideo: boolean;
  /** Bytes. */
  readonly size: number;
}

/** A recording, or the file that a transcript names and that is not there, or nothing that is known. */
export type Found = { readonly recording: Recording } | { readonly missing?: string };

/**
 * The recording of a transcript: what somebody chose, else what is declared, else a neighbour of the same name, else what
 * the format names.
 */
export async function recordingOf(
  document: TextDocument,
  told: Told | undefined,
  chosen: Uri | undefined,
): Promise<Found> {
  const { uri } = document;
  const folder = uri.scheme === 'untitled' ? undefined : Uri.joinPath(uri, '..');
  const declared = told?.declared;
  const own = declared && addressOf(declared);
  const named = (told?.named ?? []).map(addressOf);
  for (const candidate of [chosen, own, folder && (await neighbour(folder, uri)), ...named]) {
    const recording = candidate && (await recordingAt(candidate));
    if (recording) return { recording };
  }
  return declared ? { missing: declared.file } : {};
}

/**
 * Where a named recording is. Addresses on the network are none: they are not played. Nor is what has no ending of a recording:
 * a transcript that was sent by somebody may name any file.
 */
function addressOf({ uri }: NamedRecording): Uri | undefined {
  try {
    return uri !== undefined && isRecording(uri) ? Uri.parse(uri) : undefined;
  } catch {
    return undefined;
  }
}

/** A file that is there. */
export async function recordingAt(uri: Uri): Promise<Recording | undefined> {
  try {
    const { type, size } = await workspace.fs.stat(uri);
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    return (type & FileType.File) === 0 ? undefined : { uri, name, isVideo: isVideo(name), size };
  } catch {
    return undefined;
  }
}

/** The recording in the folder of a transcript that has the same name. */
async function neighbour(folder: Uri, transcript: Uri): Promise<Uri | undefined> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    const files = entries.filter(([, type]) => (type & FileType.File) !== 0).map(([name]) => name);
    const name = likeliest(transcript.path.slice(transcript.path.lastIndexOf('/') + 1), files);
    return name === undefined ? undefined : Uri.joinPath(folder, name);
  } catch {
    return undefined;
  }
}
