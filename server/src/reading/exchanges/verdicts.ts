import type { Words } from '../../words/say';
import { say } from '../../words/say';

/** Whether a turn is a question, and what decided that. */
export interface Verdict {
  readonly isQuestion: boolean;
  readonly why: Words;
}

function isOne(why: Words): Verdict {
  return { isQuestion: true, why };
}

function isNone(why: Words): Verdict {
  return { isQuestion: false, why };
}

/** Verdicts on turns that ask by their label or their words. */
export const LABELLED = isOne(say`the label marks a question`);
export const LABELLED_ASKER = isOne(say`the label is that of people who are there to ask`);
export const UNHEARD = isOne(say`the label is that of a question, which nobody understood, and it is answered`);
export const ASKS = isOne(say`its words ask`);
export const ASKS_GUEST = isOne(say`its words ask, and a respondent speaks next`);
export const ASKS_BACK = isOne(say`asks back in a few words, and nothing else`);
export const ASKS_ANOTHER = isOne(say`ends with a question to another, who speaks next and does not ask`);

/** Verdicts on statements; they are weighed (`statements.ts`) where nothing else decides. */
export const SEEKS = isOne(say`a statement that seeks a reply`);
export const COMMENTS = isNone(say`a statement that seeks no reply`);
export const IS_VERDICT = isNone(say`nothing but a verdict or a welcome`);
export const GREETS = isNone(say`a greeting`);
export const IS_COMMENT = isNone(say`a comment on what was said`);
export const OF_THE_CHAIR = isNone(say`a word about the conversation itself`);

/** Verdicts of gates. */
export const NO_ROLES = isNone(say`nobody interviews`);
export const TO_AUDIENCE = isNone(say`goes on talking before anybody has answered`);
export const SAYS_NOTHING = isNone(say`says nothing`);
export const GIVES_THANKS = isNone(say`thanks, and nothing more`);
export const MAKES_NOISE = isNone(say`the noise of a listener`);
export const CUT_OFF = isNone(say`breaks off after a few words`);
export const RELEASES = isNone(say`lets the other off`);
export const NO_RESPONDENT = isNone(say`no respondent speaks next`);
export const NO_REPLY = isNone(say`the respondent says nothing to it`);
export const POLITE_REPLY = isNone(say`the respondent only greets or gives thanks`);
export const NOT_ASKING = isNone(say`its words do not ask`);
export const ASKED_IN_TURN = isNone(say`the respondent asks something in turn`);
export const NOT_ENDING = isNone(say`does not end with a question`);
export const NOBODY_NEXT = isNone(say`nobody else speaks next`);
export const LABELLED_ANSWER = isNone(say`the label marks an answer`);
export const LONG_ASIDE = isNone(say`the question ends a turn that says more than it`);
export const CLARIFIES = isNone(say`asks to hear it again, or is a question by its tag alone`);
export const NEXT_ASKS = isNone(say`the next turn asks, too`);
export const NEXT_IS_NOISE = isNone(say`the next turn is the noise of a listener`);
