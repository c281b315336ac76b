import type { Summary } from '../features/summary';

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
  /** Lets other messages have their turn, for at least so many milliseconds. */
  pause(milliseconds?: number): Promise<void>;
}

export interface Readers {
  /** So many can be read at once. */
  readonly count: number;
  /**
   * What is kept of a transcript that is not open, by the text of the folder file that counts for it; undefined where it
   * is none, or none that can be read.
   */
  summarise(uri: string, folderFile: string | undefined): Promise<Summary | undefined>;
}

export interface FileState {
  /** When it was changed, in milliseconds. */
  readonly changed: number;
  /** In bytes. */
  readonly size: number;
}
