import type { Snapshot } from '../../document/snapshot';
import type { DeclaredMedia } from '../../model/declarations';
import { clockOf } from '../../observations/time/clock';
import { namedFiles } from './namedFiles';

/** Which recording a transcript has, and how its times go with it. */
export interface RecordingOf {
  /** Which of the two declares it counts for the folder of its path. */
  readonly declared: { readonly media: DeclaredMedia; readonly by: 'transcript' | 'folder' } | undefined;
  /** Other files that the text names; each once, the likeliest first. */
  readonly named: readonly string[];
  readonly hasTimes: boolean;
  /** What the times show where the recording begins, in milliseconds. */
  readonly offset: number;
  /** Whether nobody has said so, and the first time is taken for it. */
  readonly isAssumed: boolean;
}

/** What the transcript declares counts before what its folder does. */
export function recordingOf(snapshot: Snapshot): RecordingOf {
  const declared = declaredIn(snapshot);
  const { parts, assumedAnchor } = clockOf(snapshot.transcript);
  return {
    declared,
    named: namedFiles(snapshot),
    hasTimes: parts.length > 0,
    offset: offsetOf(snapshot),
    isAssumed: declared?.media.offset === undefined && assumedAnchor !== undefined,
  };
}

/** What the times of a transcript show where its recording begins, in milliseconds. */
export function offsetOf(snapshot: Snapshot): number {
  return declaredIn(snapshot)?.media.offset ?? clockOf(snapshot.transcript).assumedAnchor ?? 0;
}

function declaredIn({ declarations, context }: Snapshot): RecordingOf['declared'] {
  if (declarations.media !== undefined) return { media: declarations.media, by: 'transcript' };
  const { media } = context.folder;
  return media && { media, by: 'folder' };
}
