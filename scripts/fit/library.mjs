/** What the fits of `models/` ask of the reading; bundled with it (see `collection.mjs`). */
import { Snapshot } from '../../server/src/document/snapshot';

/** @param {string} text */
export function read(text) {
  return Snapshot.of(text).transcript;
}
