import type { Thread } from '../threads/thread';

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
  /** Starts a thread that helps to read files; `start` is what helper.ts begins with. */
  startHelper<Question, Answer>(start: unknown): Thread<Question, Answer>;
}

export interface Output {
  /** Whether colours may be used. */
  readonly colours: boolean;
  /** The columns of the terminal; undefined where it is none, but a file or another program. */
  readonly width: number | undefined;
  write(text: string): void;
}
