import type { ServerContext } from './serverContext';
import type { Transcripts } from './workspace/transcripts';

/** What answers about all transcripts of the workspace need besides. */
export interface WorkspaceContext extends ServerContext {
  readonly transcripts: Transcripts;
}
