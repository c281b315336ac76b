import * as utterance from '../language/utterance';
import { openingTest } from './openingTest';

/** What the opening of a turn shows by its words. */

export const isAcknowledgement = openingTest(utterance.isAcknowledgement);
export const isClarifying = openingTest(utterance.isClarifying);
export const isComment = openingTest(utterance.isComment);
export const isConclusion = openingTest(utterance.concludes);
export const isConfirmation = openingTest(utterance.isConfirmation);
export const isGreeting = openingTest(utterance.isGreeting);
export const isInterjection = openingTest(utterance.isInterjection);
export const isOfTheChair = openingTest(utterance.isOfTheChair);
export const isRelease = openingTest(utterance.isRelease);
export const isThanks = openingTest(utterance.isThanks);
export const isVerdict = openingTest(utterance.isVerdict);
export const speaksTo = openingTest(utterance.speaksTo);

/** Thanks, a greeting, or the reply to one of them, in few words. */
export const isPoliteness = openingTest(
  (opening) =>
    opening.length < 160 &&
    (utterance.isGreeting(opening) || utterance.isThanks(opening) || utterance.isCourtesy(opening)),
);

/** An annotation alone: `[laughs]`. */
export const isAnnotation = openingTest((opening) => /^[[({（【][^\])}）】]*[\])}）】]$/.test(opening));

/** Breaks off: `So you went to –`. */
export const breaksOff = openingTest((opening) => /(?:…|\.{3}|[-–—])\s*$/.test(opening));
