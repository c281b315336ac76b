import type { Evidence } from '../fitted/evidence';
import { isOtherLabel } from '../language/words';
import { isMost } from '../text/share';
import { say } from '../words/say';
import { fillsGaps } from './alternation';
import type { LabelGroup } from './group';
import { KIN, NAMED, slipForKnown } from './kinVotes';
import { PLACING } from './placingVotes';
import { strangerEvidence } from './strangerEvidence';
import type { LabelStyle } from './style';
import { countOfWords } from './style';
import { poll } from './vote';

/** What a label shows beside the document's other labels and in its text. */
export function evidenceBeside(
  group: LabelGroup,
  style: LabelStyle,
  names: ReadonlyMap<string, 'name' | 'word'>,
): readonly Evidence[] {
  if (isOtherLabel(group.label))
    return [...poll(PLACING, group, style), ...slipForKnown(group, style), ...missingSpeaker(group, style)];
  const kin = poll(KIN, group, style);
  return [
    ...poll(PLACING, group, style),
    ...poll(NAMED, group, style),
    ...longerThanOthers(group, style),
    ...(kin.length > 0 ? kin : strangerEvidence(group, style, names)),
  ];
}

/** Who is one of two, or of few, has at least so many turns for each of those that are known. */
const OFTEN = 0.25;

/** `Price` and `AI` are captions by their word, and somebody's labels where one and the same other would speak twice in a row without them. */
function missingSpeaker({ places }: LabelGroup, { sure, turns }: LabelStyle): readonly Evidence[] {
  // Asked first, since few labels stand so often: the rest looks at all turns.
  if (places.length < OFTEN * turns || !isMost(places, 0.6, ({ isSpeech }) => isSpeech)) return [];
  const others = sure.flatMap((group) => group.places).sort((a, b) => a.line - b.line);
  const lines = places.map(({ line }) => line);
  return fillsGaps(lines, others)
    ? [{ id: 'beside:fills-gaps', name: say`stands where one and the same other would speak twice`, value: 1 }]
    : [];
}

/** By how many words a label is longer than any that is sure; of so many more each counts. */
const MOST_LONGER = 8;

function longerThanOthers({ label }: LabelGroup, { words }: LabelStyle): readonly Evidence[] {
  const more = words === 0 ? 0 : Math.min(MOST_LONGER, countOfWords(label) - words);
  return more <= 0 ? [] : [{ id: 'beside:longer', name: say`more words than any other label has`, value: more }];
}
