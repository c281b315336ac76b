import { parentPort } from 'node:worker_threads';
import { closedSummary, LARGEST } from '../lsp/closedText';
import { readText } from './readText';
import type { Done, Job } from './readers';

/** What a thread of `startReaders` does: reads each file that it is told of, and answers what is kept of it. */
export function readForOthers(): void {
  parentPort?.on('message', (job: Job) => {
    void read(job).then((done) => {
      parentPort?.postMessage(done);
    });
  });
}

async function read({ uri, folderFile }: Job): Promise<Done> {
  try {
    const content = await readText(uri, LARGEST);
    return { summary: content === undefined ? undefined : closedSummary(uri, content, folderFile) };
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
