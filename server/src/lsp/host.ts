import type { SearchNeeds } from '../queries/transcripts/mayHold';
import type { Summary } from '../queries/transcripts/summary';

/** What a platform lends to the server. All else, the log included, goes over the connection. */
export interface Host {
  /** The URI schemes whose files and folders it knows; those of any other are asked of the client. */
  readonly schemes: readonly string[];
  /** The text of a file; undefined where there is none, or none that can be read. */
  readFile(uri: string): Promise<string | undefined>;
  /** What tells one state of a file from another; undefined where there is none. */
  stat(uri: string): Promise<FileState | undefined>;
  /**
   * The paths, below a folder and with slashes, of the files whose names are wanted. What .gitignore files leave out is
   * left out, as are hidden folders and `node_modules`. Undefined stands for every folder that is looked into; other
   * messages have their turn then.
   */
  list(folder: string, wants: (name: string) => boolean): AsyncIterable<string | undefined>;
  /** Threads that read transcripts of its schemes beside the server; undefined where it has none. */
  readonly readers?: Readers;
  /** Trades time for memory from now on: garbage is cleared away sooner. */
  spareMemory?(): void;
  /** Lets other messages have their turn, for at least so many milliseconds. */
  pause(milliseconds?: number): Promise<void>;
}

export interface Readers {
  /** So many can be at work at once. */
  readonly count: number;
  /** Reads some files, one after the other; an answer for each. */
  read(files: readonly FileToRead[]): Promise<readonly FileRead[]>;
}

/** A file that is not open as a transcript. */
export interface FileToRead {
  readonly uri: string;
  /** The text of the folder file that counts for it. */
  readonly folderFile: string | undefined;
  /** It is read only where it may hold this; undefined where it is to be read whatever it holds. */
  readonly sought: SearchNeeds | undefined;
}

/** What was read of it. */
export interface FileRead {
  /** What is kept of it; undefined where it is no transcript, or cannot be read. */
  readonly summary?: Summary | undefined;
  /** The state that was read. */
  readonly state?: FileState | undefined;
  /** It does not hold what is sought, and nothing else is known of it. */
  readonly isWithout?: boolean;
  /** Why it was not read: a bug, or want of memory. */
  readonly failure?: string;
}

export interface FileState {
  /** When it was changed, in milliseconds. */
  readonly changed: number;
  /** In bytes. */
  readonly size: number;
}
