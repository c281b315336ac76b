/**
 * Request from server to client `turnwise/readFile`, `ReadFileParams` to `{ text } | null`: for files that the server
 * cannot read itself. A client that answers it says so in `initializationOptions`, or as the experimental capability
 * `turnwise: { readFile: true }`.
 */
export const READ_FILE = 'turnwise/readFile';

/**
 * Request from server to client `turnwise/files`, `FilesParams` to `{ uris } | null`: the files of a workspace folder that
 * the server cannot list itself. A client that answers it says so as for `turnwise/readFile`: `files: true`.
 */
export const FILES = 'turnwise/files';

export interface ReadFileParams {
  readonly uri: string;
  /** Of a file with more bytes nothing is wanted. */
  readonly limit?: number;
}

export interface FilesParams {
  /** The URI of the workspace folder. */
  readonly folder: string;
  /** What the names of wanted files end with, without the dot. */
  readonly endings: readonly string[];
}
