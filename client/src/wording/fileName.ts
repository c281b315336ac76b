import { tell } from '../shared/words';

/** The part of an address that has a path. */
interface Located {
  readonly path: string;
}

/** What a person calls a file: the last part of its path. */
export function fileName({ path }: Located): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** For a file that is no text, and for one that is not there any more. */
export function unreadMessage(file: Located): string {
  return tell`${fileName(file)} cannot be read.`;
}
