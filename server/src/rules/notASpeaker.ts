import { isOpener, isOtherLabel, isThing, partNamed } from '../language/words';
import { perKey } from '../text/perKey';
import { labelPlace } from '../document/places';
import type { Rule } from './rule';
import { say } from '../words/say';

/** A label that is taken for a speaker's, and reads like a caption or the opening of a sentence. Told once, where it stands first. */
export const notASpeaker: Rule = {
  code: 'not-a-speaker',
  level: 'hint',
  label: false,
  *check({ transcript }) {
    for (const { label, declared, turns } of transcript.participants) {
      const [first] = turns;
      if (first === undefined || declared || !isCaption(label)) continue;
      yield { message: say`'${label}' may be no speaker.`, at: labelPlace(first), mayBeNoSpeaker: true };
    }
  },
};

/** `Question` is a caption too, but as a label it names who asks. Marks of emphasis and addresses are in nobody's name. */
const isCaption = perKey((label: string): boolean => {
  if (partNamed(label) !== undefined) return false;
  return isOtherLabel(label) || isThing(label) || isOpener(label) || /\*\*\p{L}|:\/\//u.test(label);
});
