/**
 * Request `turnwise/transcripts`, `{}` to `Transcripts`: all transcripts of the workspace, by name.
 * `turnwise/overview` answers for each of them, open or not.
 */
export const TRANSCRIPTS = 'turnwise/transcripts';

/**
 * Notification from server to client `turnwise/transcriptsChanged`, without params: what `turnwise/transcripts` answered
 * last may be out of date. It comes once, until that is asked again.
 */
export const TRANSCRIPTS_CHANGED = 'turnwise/transcriptsChanged';

export interface Transcripts {
  readonly transcripts: readonly TranscriptSummary[];
}

/** A transcript of the workspace. */
export interface TranscriptSummary {
  readonly uri: string;
  /** Its path within its workspace folder, as people write it. */
  readonly name: string;
  readonly turns: number;
  readonly questions: number;
  readonly unanswered: number;
  /** The same as before for a transcript that has not changed, as far as it is known. */
  readonly stamp: number;
}
