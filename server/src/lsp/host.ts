/** What a platform lends to the server. All else, the log included, goes over the connection. */
export interface Host {
  /** The URI schemes that `readFile` can read; files of any other are asked of the client. */
  readonly schemes: readonly string[];
  /** The text of a file; undefined where there is none, or none that can be read. */
  readFile(uri: string): Promise<string | undefined>;
  /** Lets other messages have their turn, for at least so many milliseconds. */
  pause(milliseconds?: number): Promise<void>;
}
