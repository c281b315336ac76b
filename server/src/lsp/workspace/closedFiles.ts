import type { SearchNeeds } from '../../queries/transcripts/mayHold';
import type { Summary } from '../../queries/transcripts/summary';
import { closedFile, LARGEST } from './closedText';
import type { FolderFile } from './folders';
import { isIgnored } from './folders';
import { failureOf, guard } from '../handle';
import type { FileRead, FileState, FileToRead } from '../host';
import type { ServerContext } from '../serverContext';

/** A file that could be a transcript by its name. */
export interface ClosedFile {
  readonly uri: string;
  /** Whether it may have changed since it was read, or was never read. */
  isStale: boolean;
  /** What was read last. */
  last?: LastRead;
  /** Settles when the reading that is under way has ended. */
  busy?: Promise<unknown> | undefined;
}

interface LastRead {
  /** The state that was read, where states are known. */
  readonly state: FileState | undefined;
  /** What counted for it when it was read. */
  readonly folder: FolderFile | undefined;
  /** Undefined where it is no transcript. */
  readonly summary: Summary | undefined;
}

/** Whether what was read last of a file is out of date, or the file is just being read. */
export async function isBehind({ folders }: Pick<ServerContext, 'folders'>, file: ClosedFile): Promise<boolean> {
  return file.isStale || file.busy !== undefined || file.last?.folder !== (await folders.nearest(file.uri));
}

/** Whether a file is in another state than the one that was read last. */
export async function hasChanged({ files }: Pick<ServerContext, 'files'>, { uri, last }: ClosedFile): Promise<boolean> {
  const state = last && (await files.state(uri));
  return last?.state?.changed !== state?.changed || last?.state?.size !== state?.size;
}

/**
 * Reads those of some files that are behind, beside the server where that can be, else in it in pauses of typing. Gives
 * those that do not hold what is sought: they stay behind.
 */
export async function readFiles(
  context: ServerContext,
  wanted: readonly { readonly file: ClosedFile; readonly sought: SearchNeeds | undefined }[],
): Promise<ReadonlySet<ClosedFile>> {
  const jobs: Job[] = [];
  for (const { file, sought } of wanted) {
    const folder = await context.folders.nearest(file.uri);
    jobs.push({ file, folder, uri: file.uri, folderFile: folder?.text.toString(), sought });
  }
  // Two who want the same file do not read it twice.
  for (let busy = busyIn(jobs); busy.length > 0; busy = busyIn(jobs)) await Promise.all(busy);
  const behind = jobs.filter(({ file, folder }) => file.isStale || file.last?.folder !== folder);
  for (const { file } of behind) file.isStale = false;
  const work = readJobs(context, behind).finally(() => {
    for (const { file } of behind) file.busy = undefined;
  });
  for (const { file } of behind) file.busy = work;
  return work;
}

interface Job extends FileToRead {
  readonly file: ClosedFile;
  readonly folder: FolderFile | undefined;
}

function busyIn(jobs: readonly Job[]): readonly Promise<unknown>[] {
  return jobs.flatMap(({ file: { busy } }) => busy ?? []);
}

async function readJobs(context: ServerContext, jobs: readonly Job[]): Promise<ReadonlySet<ClosedFile>> {
  const { files } = context;
  const without = new Set<ClosedFile>();
  const settle = async ({ file, folder, uri }: Job, { isWithout, state, summary, failure }: FileRead) => {
    if (isWithout === true) {
      file.isStale = true;
      without.add(file);
      return;
    }
    // Where it fails, it is not tried again before the file has changed.
    file.last = { state: state ?? (await files.state(uri)), folder, summary };
    await guard(context, 'reading a transcript', uri, undefined, () => {
      if (failure !== undefined) throw new Error(failure);
    });
  };
  const besides = jobs.filter((job) => !isLeftOut(job) && files.readersOf(job.uri) !== undefined);
  const [first] = besides;
  const answers = first && (await files.readersOf(first.uri)?.read(besides.map(fileToRead)));
  for (const [at, job] of besides.entries()) await settle(job, answers?.[at] ?? {});
  for (const job of jobs) {
    if (besides.includes(job)) continue;
    if (!isLeftOut(job)) await context.traffic.lull();
    await settle(job, isLeftOut(job) ? {} : await readHere(context, job));
  }
  return without;
}

function isLeftOut({ folder, uri }: Job): boolean {
  return folder !== undefined && isIgnored(folder, uri);
}

/** What can be sent to another thread. */
function fileToRead({ uri, folderFile, sought }: Job): FileToRead {
  return { uri, folderFile, sought };
}

async function readHere({ files }: ServerContext, job: Job): Promise<FileRead> {
  try {
    const state = await files.state(job.uri);
    const content = await files.read(job.uri, LARGEST);
    return content === undefined ? { state } : { state, ...closedFile(job, content) };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}
