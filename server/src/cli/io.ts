/** What the command line needs of the world, so that tests can bring their own. */
export interface Io {
  /** The folder that relative paths start from. */
  readonly cwd: string;
  readonly version: string;
  readonly stdout: Output;
  readonly stderr: Output;
  /** All of standard input. */
  readStdin(): Promise<Uint8Array>;
  /** Starts the language server in this process; false where its file is not there. */
  startServer(): boolean;
}

export interface Output {
  /** Whether colours may be used. */
  readonly colours: boolean;
  write(text: string): void;
}
