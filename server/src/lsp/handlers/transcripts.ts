import type { House } from '../house';
import type { TranscriptSummary, Transcripts } from '../protocol';
import type { Transcript } from '../transcripts';

/** All transcripts of the workspace, with what a list of them shows. */
export async function listTranscripts({ transcripts }: House): Promise<Transcripts> {
  return { transcripts: (await transcripts.listed()).map(itemOf) };
}

function itemOf({ uri, name, summary: { turns, questions } }: Transcript): TranscriptSummary {
  const unanswered = questions.filter(({ answered }) => !answered).length;
  return { uri, name, turns, questions: questions.length, unanswered };
}
