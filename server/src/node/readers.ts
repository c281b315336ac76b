import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { failureOf } from '../lsp/handle';
import type { FileRead, FileToRead, Readers } from '../lsp/host';

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
  const count = Math.min(Math.max(1, availableParallelism() - 1), MOST);
  const readers = new Set<Reader>();
  const start = () => {
    const reader = new Reader(program, () => readers.delete(reader));
    readers.add(reader);
    return reader;
  };
  const read = async (files: readonly FileToRead[]): Promise<readonly FileRead[]> => {
    const [idlest] = [...readers].sort((a, b) => a.load - b.load);
    const isWanting = idlest === undefined || (idlest.load > 0 && readers.size < count);
    try {
      return await (isWanting ? start() : idlest).read(files);
    } catch (error) {
      if (files.length === 1) return [{ failure: failureOf(error) }];
    }
    // One of them is to blame, and the others are not to be left out for it.
    const answers: FileRead[] = [];
    for (const file of files) answers.push(...(await read([file])));
    return answers;
  };
  return { count, read };
}

interface Waiting {
  resolve(answers: readonly FileRead[]): void;
  reject(reason: Error): void;
}

/** One thread. It answers one message after the other. */
class Reader {
  private readonly worker: Worker;
  private readonly waiting: Waiting[] = [];
  private resting: NodeJS.Timeout | undefined;

  constructor(
    program: string,
    private readonly leave: () => void,
  ) {
    this.worker = new Worker(program, { workerData: READER, resourceLimits: MEMORY });
    this.worker.on('message', (answers: readonly FileRead[]) => {
      this.waiting.shift()?.resolve(answers);
      if (this.load === 0) this.rest();
    });
    // Where it runs out of memory, it alone ends.
    this.worker.on('error', (error) => {
      this.end(error);
    });
    this.worker.on('exit', (code) => {
      this.end(new Error(`The reader ended with ${code}.`));
    });
    // It does not keep the server from ending.
    this.worker.unref();
  }

  /** So many messages are not answered yet. */
  get load(): number {
    return this.waiting.length;
  }

  read(files: readonly FileToRead[]): Promise<readonly FileRead[]> {
    clearTimeout(this.resting);
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.worker.postMessage(files);
    });
  }

  private rest(): void {
    this.resting = setTimeout(() => {
      this.leave();
      void this.worker.terminate();
    }, REST).unref();
  }

  private end(reason: Error): void {
    this.leave();
    for (const one of this.waiting.splice(0)) one.reject(reason);
  }
}
