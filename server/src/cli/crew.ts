import type { Document, Request, Target } from './input/documents';
import { folderFileOf, readTarget, sentenceOf, targetsOf } from './input/documents';
import type { FolderFile } from './input/folderFile';
import type { AnswerTo, Job } from './jobs';
import { perform } from './jobs';
import type { Session } from './session';
import type { Reply } from '../threads/pool';
import { ThreadPool } from '../threads/pool';

/** What came of a job on one file: an answer, or why there is none. */
export type Outcome<J extends Job> = { readonly answer: AnswerTo<J> } | { readonly trouble: string };

/** The answers about all files that could be read, in the order of the command line, and what was declared for them. */
export interface Answered<J extends Job> {
  /** What the command line names, whether it could be read or not. */
  readonly targets: readonly Target[];
  readonly answers: readonly AnswerTo<J>[];
  readonly folderFiles: readonly FolderFile[];
}

/**
 * Does a job on every transcript that the command line names, each once and in that order; where there are many, with
 * the help of other threads. A path that cannot be read, and a document that uncovers a bug of ours, costs one line on
 * standard error; the others are still done.
 */
export async function answerEach<J extends Job>(request: Request, session: Session, job: J): Promise<Answered<J>> {
  const targets = targetsOf(request, session);
  const folderFiles = new Set(targets.flatMap((target) => folderFileOf(target, session) ?? []));
  return { targets, answers: await answersTo(targets, request, session, job), folderFiles: [...folderFiles] };
}

/** Does a job on each of some transcripts, in their order; what cannot be read has no answer, and is complained of. */
export async function answersTo<J extends Job>(
  targets: readonly Target[],
  request: Request,
  session: Session,
  job: J,
): Promise<readonly AnswerTo<J>[]> {
  const answers: AnswerTo<J>[] = [];
  const take = ({ path }: Target, outcome: Outcome<J>) => {
    if ('answer' in outcome) answers.push(outcome.answer);
    else session.complain(path, outcome.trouble);
  };
  // Unasked, one is enough: each further one first loads the program and becomes fast only with time. None is started for nothing.
  const helpers = Math.min(request.threads ?? 1, Math.ceil(targets.length / AT_ONCE));
  if (helpers > 1) {
    const outcomes = await helped(targets, session, job, helpers);
    for (const [at, target] of targets.entries()) take(target, outcomes[at] ?? UNREAD);
  } else {
    for (const [at, target] of targets.entries()) {
      session.progress.show(at, targets.length, target.path);
      take(target, await outcomeOf(target, session, job));
    }
  }
  session.progress.clear();
  return answers;
}

/** One file's part of a job, in this thread. Never rejects. */
export async function outcomeOf<J extends Job>(target: Target, session: Session, job: J): Promise<Outcome<J>> {
  try {
    const document: Document = await readTarget(target, session);
    return { answer: perform(job, document) as AnswerTo<J> };
  } catch (error) {
    return { trouble: sentenceOf(error) };
  }
}

/** Small enough that all end at about the same time. */
const AT_ONCE = 16;

async function helped<J extends Job>(
  targets: readonly Target[],
  session: Session,
  job: J,
  count: number,
): Promise<readonly Outcome<J>[]> {
  const outcomes = new Map<Target, Outcome<J>>();
  const note = (target: Target, outcome: Outcome<J>) => {
    outcomes.set(target, outcome);
    session.progress.show(outcomes.size, targets.length, target.path);
  };
  // Standard input can be read in this thread alone.
  const left = targets.filter(({ file }) => file !== undefined);
  const pool = new ThreadPool<Target, Outcome<J>>(() => session.startHelper(job), { most: count });
  const parts = Array.from({ length: Math.ceil(left.length / AT_ONCE) }, (_, at) =>
    left.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
  const askFor = async (part: readonly Target[]) => {
    const replies = await pool.ask(part);
    for (const [nth, target] of part.entries()) note(target, outcomeIn(replies[nth]));
  };
  await Promise.all(parts.map(askFor));
  pool.end();
  for (const target of targets.filter(({ file }) => file === undefined)) {
    note(target, await outcomeOf(target, session, job));
  }
  return targets.map((target) => outcomes.get(target) ?? UNREAD);
}

function outcomeIn<J extends Job>(reply: Reply<Outcome<J>> | undefined): Outcome<J> {
  if (reply === undefined) return UNREAD;
  return 'answer' in reply ? reply.answer : { trouble: sentenceOf(reply.failure) };
}

const UNREAD = { trouble: 'was not read' };
