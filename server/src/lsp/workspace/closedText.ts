import { readDeclarations } from '../../declarations/declarations';
import { NO_DECLARATIONS } from '../../model/declarations';
import { BEGINNING, ENDINGS, glance } from '../../observations/glance';
import { Snapshot } from '../../document/snapshot';
import type { ReadContext } from '../../document/context';
import { ALONE } from '../../document/context';
import { mayHold } from '../../queries/transcripts/mayHold';
import { summaryOf } from '../../queries/transcripts/summary';
import { endsWithOneOf } from './files';
import type { FileRead, FileToRead } from '../host';
import { nameOf } from '../../text/uris';

/**
 * What names of files end with that are none, and that come and go by the thousand beside transcripts: programs and what
 * is built of them, pictures, recordings, documents, data, logs.
 */
export const OTHER_ENDINGS: readonly string[] = [
  ...['js', 'cjs', 'mjs', 'jsx', 'ts', 'tsx', 'map', 'css', 'html', 'json', 'yaml', 'yml', 'toml', 'xml', 'lock'],
  ...['py', 'pyc', 'rb', 'php', 'java', 'class', 'jar', 'cpp', 'hpp', 'rs', 'go', 'cs', 'dll', 'exe', 'wasm'],
  ...['png', 'jpg', 'jpeg', 'gif', 'svg', 'webp', 'mp3', 'mp4', 'm4a', 'wav', 'ogg', 'flac', 'webm', 'mov', 'zip'],
  ...['pdf', 'doc', 'docx', 'odt', 'rtf', 'xls', 'xlsx', 'pptx', 'csv', 'tsv', 'db', 'log', 'tmp', 'bak', 'swp'],
];

/**
 * Bytes. A whole day in court is half of that; reading it takes a second and a half, in which no request is answered. What
 * is larger is a book, a log or an archive, and is read when it is opened.
 */
export const LARGEST = 2 * 1024 * 1024;

/** The content of a file that is not open as a transcript; undefined where it is none. */
export function closedTranscript(uri: string, content: string, around: ReadContext): Snapshot | undefined {
  if (content.slice(0, BEGINNING).includes('\0')) return undefined;
  const text = withoutMark(content);
  const isPlain = !endsWithOneOf(nameOf(uri), ENDINGS.slice(0, 1));
  return isPlain && glance(text.slice(0, BEGINNING)) === undefined ? undefined : Snapshot.of(text, around);
}

/** What is read of a file that is not open, by its content. */
export function closedFile({ uri, folderFile, sought }: FileToRead, content: string): FileRead {
  if (sought !== undefined && !mayHold(sought, content, folderFile)) return { isWithout: true };
  const folder = folderFile === undefined ? NO_DECLARATIONS : readDeclarations(folderFile, { kind: 'folder' });
  const snapshot = closedTranscript(uri, content, { ...ALONE, folder });
  return { summary: snapshot && summaryOf(snapshot) };
}

/** A byte order mark is not text. */
export function withoutMark(content: string): string {
  return content.replace(/^\uFEFF/, '');
}
