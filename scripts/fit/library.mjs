/** What the fits of `models/` ask of the reading; bundled with it (see `collection.mjs`). */
import { Snapshot } from '../../server/src/document/snapshot';

/** @param {string} text */
export function read(text) {
  return Snapshot.of(text).transcript;
}

/** Talks and texts that are none, and other clothes for them. */
export { NO_TALKS } from '../../test/clothes/none/all';
export { writeNone } from '../../test/clothes/none/write';
export { talkOf } from '../../test/clothes/talkOf';
export { TALKS } from '../../test/clothes/talks/all';
export { wear } from '../../test/clothes/wear';
