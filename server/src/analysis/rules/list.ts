import { attributionSuspect } from './attributionSuspect';
import { confusableCharacters } from './confusableCharacters';
import { crossFileSpelling } from './crossFileSpelling';
import { labelDrift } from './labelDrift';
import { labelMarkup } from './labelMarkup';
import { missingLabel } from './missingLabel';
import { missingTurnBreak } from './missingTurnBreak';
import { participantsInvalid } from './participantsInvalid';
import { placeholderSpeaker } from './placeholderSpeaker';
import type { Rule } from './rule';
import { speakerTypo } from './speakerTypo';

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
  participantsInvalid,
  attributionSuspect,
];

/** The codes of the rules that look at labels; a status item counts their findings. */
export const LABEL_RULES: ReadonlySet<string> = new Set(RULES.filter(({ label }) => label).map(({ code }) => code));
