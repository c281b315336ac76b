import { relative, resolve, sep } from 'node:path';
import { FolderFiles } from './folderFile';
import type { Io } from './io';
import { printable } from './printable';

/** One run of the command: what it has met so far. */
export class Session {
  readonly folderFiles = new FolderFiles((path, trouble) => {
    this.complain(this.shown(path), trouble.message);
  });
  private complaints = 0;

  constructor(readonly io: Io) {}

  /** Whether something could not be done. */
  get failed(): boolean {
    return this.complaints > 0;
  }

  /** One line on standard error; the run will end with status 2. */
  complain(path: string, sentence: string): void {
    this.complaints++;
    this.note(path, sentence);
  }

  /** One line on standard error that changes no status. */
  note(path: string, sentence: string): void {
    this.io.stderr.write(`turnwise: ${printable(path)}: ${printable(sentence)}\n`);
  }

  absolute(path: string): string {
    return resolve(this.io.cwd, path);
  }

  /** An absolute path as a user likes to read it: from the current folder on, if it lies in there. */
  shown(path: string): string {
    const inside = relative(this.io.cwd, path);
    return inside === '' || inside.startsWith('..') ? path : inside.split(sep).join('/');
  }
}
