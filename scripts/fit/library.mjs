/** What the fits of `models/` ask of the reading; bundled with it (see `collection.mjs`). */
import { Snapshot } from '../../server/src/document/snapshot';

/** @param {string} text */
export function read(text) {
  return Snapshot.of(text).transcript;
}

export { TALKS } from '../../test/clothes/talks/all';
export { wear } from '../../test/clothes/wear';
export { NO_TALKS } from '../../test/clothes/none/all';
export { writeNone } from '../../test/clothes/none/write';

/**
 * What each speaker of a transcript does, for the models `role` and `interview`.
 *
 * @param {string} text
 */
export function talkIn(text) {
  const { transcript, conversation } = Snapshot.of(text).reading;
  return { transcript, tally: conversation.tally };
}

export { conductOf } from '../../server/src/reading/people/conduct';
export { talkOf } from '../../server/src/reading/people/interview';
export { askerOdds } from '../../server/src/reading/people/roles';
export { statisticsOf } from '../../server/src/reading/people/tally';
