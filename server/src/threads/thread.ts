import type { ResourceLimits } from 'node:worker_threads';
import { parentPort, Worker } from 'node:worker_threads';

/** Another thread. What is asked and answered are plain values. */
export interface Thread<Question, Answer> {
  /** An answer to each question, in their order. Rejects where the thread has ended, or ends before it answers. */
  ask(questions: readonly Question[]): Promise<readonly Answer[]>;
  end(): void;
}

interface Waiting<Answer> {
  resolve(answers: readonly Answer[]): void;
  reject(reason: Error): void;
}

/** Runs a program, which calls `answerQuestions`, in a thread. It keeps the process from ending only until it has answered. */
export function startThread<Question, Answer>(
  program: string,
  { data, limits }: { readonly data: unknown; readonly limits?: ResourceLimits },
): Thread<Question, Answer> {
  const worker = new Worker(program, { workerData: data, ...(limits && { resourceLimits: limits }) });
  worker.unref();
  const waiting: Waiting<Answer>[] = [];
  let ended: Error | undefined;
  const end = (reason: Error) => {
    ended ??= reason;
    for (const one of waiting.splice(0)) one.reject(ended);
  };
  worker.on('message', (answers: readonly Answer[]) => {
    waiting.shift()?.resolve(answers);
    if (waiting.length === 0) worker.unref();
  });
  worker.on('error', end);
  // A thread that runs out of memory ends alone.
  worker.on('exit', (code) => {
    end(new Error(`The thread ended with ${code}.`));
  });
  return {
    ask: (questions) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) {
          reject(ended);
          return;
        }
        waiting.push({ resolve, reject });
        worker.ref();
        worker.postMessage(questions);
      }),
    end: () => void worker.terminate(),
  };
}

/** The other side of `startThread`: answers its messages one after the other. Where that fails, the thread ends. */
export function answerQuestions(
  answersTo: (questions: readonly never[]) => readonly unknown[] | Promise<readonly unknown[]>,
): void {
  let last: Promise<void> = Promise.resolve();
  parentPort?.on('message', (questions: readonly never[]) => {
    last = last.then(async () => {
      parentPort?.postMessage(await answersTo(questions));
    });
  });
}
