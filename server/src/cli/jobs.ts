import type { OfFile } from '../api/report';
import { outlineReport, turnsReport } from '../api/report';
import type { Outline, Stats } from '../api/shapes';
import { statsOf } from '../api/stats';
import type { CheckedTranscript, CheckJob } from './checkFile';
import { checkFile } from './checkFile';
import type { Named, NamesByFolder } from './elsewhere';
import { amongNames, folderOf, namedIn } from './elsewhere';
import type { SpeakingIn } from '../queries/transcripts/people';
import { speakingIn } from '../queries/transcripts/people';
import type { Document } from './input/documents';
import type { Topic } from './output/explain';
import { reasonsOf } from './output/explain';
import type { ToldTurns } from './output/turnsText';

/** What can be asked of a transcript in plain values, so that another thread can be asked it too. */
export type Job =
  | CheckJob
  | { readonly kind: 'outline' }
  | { readonly kind: 'turns'; readonly explain: Topic | undefined; readonly names?: NamesByFolder | undefined }
  | { readonly kind: 'names' }
  | { readonly kind: 'people' }
  | { readonly kind: 'stats' };

/** What each kind of job answers: plain values too. */
interface Answers {
  readonly check: CheckedTranscript;
  readonly outline: OfFile<Outline>;
  readonly turns: ToldTurns;
  readonly names: Named;
  readonly people: SpeakingIn;
  readonly stats: OfFile<Stats>;
}

/** The answer to a job. */
export type AnswerTo<J extends Job> = Answers[J['kind']];

/** Does a job on a transcript. Throws `Trouble` where it cannot be done. */
export function perform(job: Job, document: Document): AnswerTo<Job> {
  const { path, snapshot } = document;
  switch (job.kind) {
    case 'check':
      return checkFile(document, job);
    case 'outline':
      return outlineReport(path, snapshot);
    case 'turns':
      return {
        ...turnsReport(path, snapshot),
        ...(job.explain &&
          reasonsOf(job.explain, job.names === undefined ? snapshot : amongNames(document, job.names))),
      };
    case 'names':
      return namedIn(document);
    case 'people':
      return { file: path, folder: folderOf(document), speakers: speakingIn(snapshot) };
    case 'stats':
      return { path, ...statsOf(snapshot) };
  }
}
