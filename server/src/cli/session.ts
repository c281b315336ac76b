import { devNull } from 'node:os';
import { relative, resolve, sep } from 'node:path';
import type { RuleLevel } from '../model/findings';
import { Trouble, troubleOf } from '../files/trouble';
import type { FolderFile } from './input/folderFile';
import { folderFileIn, FolderFiles } from './input/folderFile';
import { LARGEST_SIDE_FILE } from '../files/readRegular';
import { readNamed } from './input/handed';
import type { Io } from './io';
import { printable } from './output/printable';
import { Progress } from './progress';
import type { Thread } from '../threads/thread';

/** What a run is told once, in plain values, so that another thread can be told it too. */
export interface Settings {
  /** A file of declarations that counts for every transcript, in place of those in the folders. */
  readonly config?: string | undefined;
  /** Levels of rules; what transcripts and folders say comes first. */
  readonly levels?: ReadonlyMap<string, RuleLevel>;
  /** Say nothing but what is asked for, and what could not be done. */
  readonly quiet?: boolean;
}

/** With what a helping thread begins. */
export interface HelperStart<Job> {
  readonly cwd: string;
  readonly settings: Settings;
  readonly job: Job;
}

/** Something that could not be done. */
export interface Complaint {
  readonly path: string;
  readonly sentence: string;
}

/** What is declared where the settings say that it is nothing. */
const NOTHING = new Uint8Array();

/** One run of the command: what it has met so far. */
export class Session {
  readonly folderFiles: FolderFiles;
  readonly progress: Progress;
  private readonly met: Complaint[] = [];

  /** Throws `Trouble` where the file of the settings cannot be read: what is found without it would be wrong. */
  constructor(
    readonly io: Io,
    readonly settings: Settings = {},
  ) {
    const { config, quiet = false } = settings;
    const complain = (path: string, trouble: Error) => {
      this.complain(this.shown(path), trouble.message);
    };
    this.folderFiles = new FolderFiles(complain, config === undefined ? undefined : this.chosen(config));
    this.progress = new Progress(quiet ? { ...io.stderr, width: undefined } : io.stderr);
  }

  /** What could not be done. */
  get complaints(): readonly Complaint[] {
    return this.met;
  }

  get failed(): boolean {
    return this.met.length > 0;
  }

  /** One line on standard error; the run will end with status 2. */
  complain(path: string, sentence: string): void {
    this.met.push({ path, sentence });
    this.write(path, sentence);
  }

  /** One line on standard error that changes no status. */
  note(path: string, sentence: string): void {
    if (this.settings.quiet !== true) this.write(path, sentence);
  }

  /** Another thread that does the same job with the same settings. */
  startHelper<Question, Answer>(job: unknown): Thread<Question, Answer> {
    const start: HelperStart<unknown> = { cwd: this.io.cwd, settings: this.settings, job };
    return this.io.startHelper(start);
  }

  private chosen(path: string): FolderFile {
    try {
      const file = this.absolute(path);
      return folderFileIn(file, file === devNull ? NOTHING : readNamed(file, LARGEST_SIDE_FILE));
    } catch (error) {
      throw new Trouble(`${path}: ${troubleOf(error).message}`);
    }
  }

  private write(path: string, sentence: string): void {
    this.progress.clear();
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
