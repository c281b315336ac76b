import { annotationStyle } from './annotationStyle';
import { attributionSuspect } from './attributionSuspect';
import { boilerplateInTurn } from './boilerplateInTurn';
import { confusableCharacters } from './confusableCharacters';
import { crossFileSpelling } from './crossFileSpelling';
import { emptyTurn } from './emptyTurn';
import { labelDrift } from './labelDrift';
import { labelMarkup } from './labelMarkup';
import { lineStart } from './lineStart';
import { missingLabel } from './missingLabel';
import { missingTurnBreak } from './missingTurnBreak';
import { notASpeaker } from './notASpeaker';
import { oneTurnSpeaker } from './oneTurnSpeaker';
import { participantsInvalid } from './participantsInvalid';
import { placeholderSpeaker } from './placeholderSpeaker';
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
  labelMarkup,
  confusableCharacters,
  crossFileSpelling,
  placeholderSpeaker,
  missingTurnBreak,
  missingLabel,
  lineStart,
  emptyTurn,
  undeclaredParticipant,
  unusedParticipant,
  participantsInvalid,
  attributionSuspect,
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

/** The codes of the rules that say of themselves that none of their fixes is certain, because they take long to make. */
export const GUESSING: ReadonlySet<string> = new Set(RULES.filter(({ guesses }) => guesses).map(({ code }) => code));

/** The codes of the rules whose findings are counted as labels to fix. */
export const LABEL_CODES: ReadonlySet<string> = new Set(RULES.filter(({ label }) => label).map(({ code }) => code));
