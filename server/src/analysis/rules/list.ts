import { annotationStyle } from './annotationStyle';
import { boilerplateInTurn } from './boilerplateInTurn';
import { emptyTurn } from './emptyTurn';
import { labelDrift } from './labelDrift';
import { lineStart } from './lineStart';
import { notASpeaker } from './notASpeaker';
import { oneTurnSpeaker } from './oneTurnSpeaker';
import { participantsInvalid } from './participantsInvalid';
import type { Rule } from './rule';
import { sameSpeakerRepeated } from './sameSpeakerRepeated';
import { speakerTypo } from './speakerTypo';
import { timestampFormat } from './timestampFormat';
import { timestampOrder } from './timestampOrder';
import { timestampOverlap } from './timestampOverlap';
import { unansweredQuestion } from './unansweredQuestion';
import { unbalancedBracket } from './unbalancedBracket';
import { undeclaredParticipant } from './undeclaredParticipant';
import { unresolvedMarker } from './unresolvedMarker';
import { unusedParticipant } from './unusedParticipant';

/** Every rule, in the order of the documentation. */
export const RULES: readonly Rule[] = [
  labelDrift,
  speakerTypo,
  lineStart,
  emptyTurn,
  undeclaredParticipant,
  unusedParticipant,
  participantsInvalid,
  sameSpeakerRepeated,
  oneTurnSpeaker,
  notASpeaker,
  unresolvedMarker,
  annotationStyle,
  unbalancedBracket,
  timestampOrder,
  timestampFormat,
  timestampOverlap,
  unansweredQuestion,
  boilerplateInTurn,
];

/** The codes of the rules that look at labels; a status item counts their findings. */
export const LABEL_RULES: ReadonlySet<string> = new Set(RULES.filter(({ label }) => label).map(({ code }) => code));
