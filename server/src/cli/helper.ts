import type { Outcome } from './crew';
import { outcomeOf } from './crew';
import type { Target } from './input/documents';
import type { Io } from './io';
import type { Job } from './jobs';
import type { HelperStart } from './session';
import { Session } from './session';

/**
 * The side of a thread that helps to read files: does the job on each of the files that it is sent, in their order. What
 * concerns all files, such as a folder file that cannot be read, is told by the thread that asks.
 */
export function helperOf(
  { cwd, job, settings }: HelperStart<Job>,
  io: Io,
): (targets: readonly Target[]) => Promise<readonly Outcome<Job>[]> {
  const silent = { ...io.stderr, write: () => undefined };
  const session = new Session({ ...io, cwd, stderr: silent }, settings);
  return (targets) => Promise.all(targets.map((target) => outcomeOf(target, session, job)));
}
