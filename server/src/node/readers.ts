import { availableParallelism } from 'node:os';
import { failureOf } from '../lsp/handle';
import type { FileRead, FileToRead, Readers } from '../lsp/host';
import { ThreadPool } from '../threads/pool';
import { startThread } from '../threads/thread';

/** Tells a reader from a server: both are the same program. */
export const READER = 'turnwise reader';

/** More readers than these wait for the disk. */
const MOST = 4;

/** A transcript of 2 MB takes a tenth of it. In megabytes. */
const MEMORY = { maxOldGenerationSizeMb: 1024 };

/** Milliseconds after which a reader that is not needed ends, and gives its memory back. */
const REST = 5000;

/** Threads that read transcripts, one core being left to the person who types. They are started when there is something to read. */
export function startReaders(program: string): Readers {
  const count = Math.min(Math.max(1, availableParallelism() - 1), MOST);
  const start = () => startThread<FileToRead, FileRead>(program, { data: READER, limits: MEMORY });
  const pool = new ThreadPool<FileToRead, FileRead>(start, { most: count, rest: REST });
  const read = async (files: readonly FileToRead[]): Promise<readonly FileRead[]> => {
    const replies = await pool.ask(files);
    return replies.map((reply) => ('answer' in reply ? reply.answer : { failure: failureOf(reply.failure) }));
  };
  return { count, read };
}
