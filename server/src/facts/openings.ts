import { personsIn } from '../language/persons';
import * as utterance from '../language/utterance';
import { annotationsIn } from '../syntax/annotations';
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

/** Nothing of it was understood: `(inaudible)`, `...`. */
export const isUnheard = openingTest((opening) => {
  const written = opening.length < 80 ? opening.replace(/[[({（【<][^\])}）】>]*[\])}）】>]/g, ' ') : opening;
  if (/[\p{L}\p{N}]/u.test(written)) return false;
  return /\.{2}|…/.test(written) || annotationsIn(opening).some(({ kind }) => kind === 'unclear');
});

/** Breaks off: `So you went to –`. */
export const breaksOff = openingTest((opening) => /(?:…|\.{3}|[-–—])\s*$/.test(opening));

/** So many characters at the beginning of a turn tell of whom it speaks. */
const OF_WHOM = 300;

/** Whether it speaks to another (`you`) more than of its speaker (`I`). */
export const isAddressing = openingTest((opening) => balanceOfPersons(opening) > 0);

/** Whether it speaks of its speaker more than to another. */
export const isOfOneself = openingTest((opening) => balanceOfPersons(opening) < 0);

/** Both are asked of the same opening in a row. */
let weighed = { opening: '', balance: 0 };

function balanceOfPersons(opening: string): number {
  if (weighed.opening !== opening) {
    const { first, second } = personsIn(opening.slice(0, OF_WHOM));
    weighed = { opening, balance: second - first };
  }
  return weighed.balance;
}
