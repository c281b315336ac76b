import { closedFile, LARGEST } from '../lsp/workspace/closedText';
import type { FileRead, FileToRead } from '../lsp/host';
import { failureOf } from '../lsp/handle';
import { answerQuestions } from '../threads/thread';
import { readNow } from './readText';

/** What a thread of `startReaders` does: reads the files that it is told of, and answers what is kept of each. */
export function readForOthers(): void {
  answerQuestions((files: readonly FileToRead[]) => files.map(read));
}

function read(file: FileToRead): FileRead {
  try {
    const { text, state } = readNow(file.uri, LARGEST);
    return text === undefined ? { state } : { state, ...closedFile(file, text) };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}
