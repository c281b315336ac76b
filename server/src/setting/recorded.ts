import type { Snapshot } from '../document/snapshot';
import { isRecordingName } from '../queries/time/namedFiles';
import { offsetOf } from '../queries/time/recording';

/** A recording that goes along with a page, beside it or in a folder below. */
export interface Recorded {
  /** As the transcript declares it. */
  readonly file: string;
  /** From the page on. */
  readonly address: string;
  /** What the times show where it begins, in seconds. */
  readonly offset: number;
}

/** The recording that a transcript declares itself, where a page may name it: neither elsewhere on a disk nor in the web. */
export function recordedIn(snapshot: Snapshot): Recorded | undefined {
  const file = snapshot.declarations.media?.file;
  if (file === undefined || !isRecordingName(file)) return undefined;
  const steps = file.replaceAll('\\', '/').replace(/^\.\//, '').split('/');
  const isBeside = steps.every((step) => step !== '' && step !== '.' && step !== '..') && !/^[\w+.-]+:/.test(file);
  if (!isBeside) return undefined;
  return { file, address: steps.map(encodeURIComponent).join('/'), offset: offsetOf(snapshot) / 1000 };
}
