import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Readers } from '../lsp/host';

/** What a reader is asked to read. */
export interface Job {
  readonly uri: string;
  /** The text of the folder file that counts for it. */
  readonly folderFile: string | undefined;
}

/** What it answers: a summary, none, or why it could not do its work. */
export interface Done {
  readonly summary?: Awaited<ReturnType<Readers['summarise']>>;
  readonly failure?: string;
}

/** Tells a reader from a server: both are the same program. */
export const READER = 'turnwise reader';

/** More readers than these wait for the disk. */
const MOST = 4;

/** A transcript of 2 MB takes a tenth of it. In megabytes. */
const MEMORY = { maxOldGenerationSizeMb: 1024 };

/** Milliseconds after which a reader that nobody needs ends, and gives its memory back. */
const REST = 5000;

/** Threads that read transcripts, one core being left to who types. They are started when there is something to read. */
export function startReaders(program: string): Readers {
  const idle: Reader[] = [];
  return {
    count: Math.min(Math.max(1, availableParallelism() - 1), MOST),
    async summarise(uri, folderFile) {
      const reader = idle.pop() ?? new Reader(program);
      const { summary, failure } = await reader.read({ uri, folderFile });
      if (failure !== undefined) {
        reader.end();
        throw new Error(failure);
      }
      idle.push(reader);
      reader.rest(() => {
        idle.splice(idle.indexOf(reader), 1);
      });
      return summary;
    },
  };
}

/** One thread. It reads one file after the other. */
class Reader {
  private readonly worker: Worker;
  private resting: NodeJS.Timeout | undefined;
  private answer: (done: Done) => void = () => undefined;

  constructor(program: string) {
    this.worker = new Worker(program, { workerData: READER, resourceLimits: MEMORY });
    this.worker.on('message', (done: Done) => {
      this.answer(done);
    });
    // Where it runs out of memory, it alone ends.
    this.worker.on('error', ({ stack, message }) => {
      this.answer({ failure: stack ?? message });
    });
    this.worker.on('exit', (code) => {
      this.answer({ failure: `The reader ended with ${code}.` });
    });
    // It does not keep the server from ending.
    this.worker.unref();
  }

  read(job: Job): Promise<Done> {
    clearTimeout(this.resting);
    return new Promise((resolve) => {
      this.answer = resolve;
      this.worker.postMessage(job);
    });
  }

  /** Ends after a while without work. */
  rest(leave: () => void): void {
    this.resting = setTimeout(() => {
      leave();
      this.end();
    }, REST).unref();
  }

  end(): void {
    void this.worker.terminate();
  }
}
