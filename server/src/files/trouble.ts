/** Something that kept a file from being worked on, in words for the user; never a bug. */
export class Trouble extends Error {}

/** Tells the user of trouble with one path, absolute; the work on others goes on. */
export type Complain = (path: string, trouble: Trouble) => void;

/** What a failed file operation says to the user. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof Trouble) return error;
  if (!isSystemError(error)) throw error;
  return new Trouble(SENTENCES.get(error.code) ?? error.message);
}

/** Whether a file operation failed because nothing is there. */
export function isMissing(error: unknown): boolean {
  return isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

const SENTENCES: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'no such file or folder'],
  ['ENOTDIR', 'no such file or folder'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the disk can only be read'],
  ['ENOSPC', 'the disk is full'],
  ['ELOOP', 'a symbolic link leads to itself'],
  ['EISDIR', 'this is a folder'],
  ['ERR_FS_FILE_TOO_LARGE', 'too large to be read'],
  ['ERR_STRING_TOO_LONG', 'too large to be read'],
]);

function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
