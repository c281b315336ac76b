/** A stretch is heard for so long at least, in milliseconds: two times may be the same, or nothing be said between them. */
const SHORTEST = 1000;

/** Closer to its end than this, in milliseconds, nothing of a recording can be heard. */
const END = 50;

/** Whether a time lies where a recording has ended; `length` is 0 while it is not known. Both in milliseconds. */
export function isBeyond(time: number, length: number): boolean {
  return length > 0 && time >= length - END;
}

/** Where a stretch ends that is wanted up to a time: not before something was heard of it, nor behind the end of the recording. */
export function endOfStretch(from: number, until: number, length: number): number {
  const end = Math.max(until, from + SHORTEST);
  return length > 0 ? Math.min(end, length) : end;
}
