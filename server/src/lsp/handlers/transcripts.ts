import { perObject } from '../../text/perObject';
import type { Summary } from '../../queries/transcripts/summary';
import type { WorkspaceContext } from '../workspaceContext';
import type { TranscriptSummary, Transcripts } from '../../protocol/transcripts';
import type { Transcript } from '../workspace/transcripts';

/** All transcripts of the workspace, with what a list of them shows. */
export async function listTranscripts({ transcripts }: WorkspaceContext): Promise<Transcripts> {
  return { transcripts: (await transcripts.listed()).map(itemOf) };
}

function itemOf({ uri, name, summary }: Transcript): TranscriptSummary {
  const { turns, questions } = summary;
  const unanswered = questions.filter(({ answered }) => !answered).length;
  return { uri, name, turns, questions: questions.length, unanswered, stamp: stampOf(summary) };
}

/** A number of its own for each summary: what has changed was summarised anew. */
const stampOf = perObject<Summary, number>(() => ++stamps);

let stamps = 0;
