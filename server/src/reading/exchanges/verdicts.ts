/** Whether a turn is a question, and what decided that. */
export interface Verdict {
  readonly isQuestion: boolean;
  readonly why: string;
}

function isOne(why: string): Verdict {
  return { isQuestion: true, why };
}

function isNone(why: string): Verdict {
  return { isQuestion: false, why };
}

/** Verdicts on turns that ask by their label or their words. */
export const LABELLED = isOne('the label marks a question');
export const LABELLED_ASKER = isOne('the label is that of people who are there to ask');
export const ASKS = isOne('its words ask');
export const ASKS_GUEST = isOne('its words ask, and a respondent speaks next');
export const ASKS_BACK = isOne('asks back in a few words, and nothing else');
export const ASKS_ANOTHER = isOne('ends with a question to another, who speaks next and does not ask');

/** Verdicts on statements; they are weighed (`statements.ts`) where nothing else decides. */
export const SEEKS = isOne('a statement that seeks a reply');
export const COMMENTS = isNone('a statement that seeks no reply');
export const IS_VERDICT = isNone('nothing but a verdict or a welcome');
export const GREETS = isNone('a greeting');
export const IS_COMMENT = isNone('a comment on what was said');
export const OF_THE_CHAIR = isNone('a word about the conversation itself');

/** Verdicts of gates. */
export const NO_ROLES = isNone('nobody interviews');
export const TO_AUDIENCE = isNone('goes on talking before anybody has answered');
export const SAYS_NOTHING = isNone('says nothing');
export const GIVES_THANKS = isNone('thanks, and nothing more');
export const MAKES_NOISE = isNone('the noise of a listener');
export const CUT_OFF = isNone('breaks off after a few words');
export const RELEASES = isNone('lets the other off');
export const NO_RESPONDENT = isNone('no respondent speaks next');
export const NO_REPLY = isNone('the respondent says nothing to it');
export const POLITE_REPLY = isNone('the respondent only greets or gives thanks');
export const NOT_ASKING = isNone('its words do not ask');
export const ASKED_IN_TURN = isNone('the respondent asks something in turn');
export const NOT_ENDING = isNone('does not end with a question');
export const NOBODY_NEXT = isNone('nobody else speaks next');
export const LABELLED_ANSWER = isNone('the label marks an answer');
export const LONG_ASIDE = isNone('the question ends a turn that says more than it');
export const CLARIFIES = isNone('asks to hear it again, or is a question by its tag alone');
export const NEXT_ASKS = isNone('the next turn asks, too');
export const NEXT_IS_NOISE = isNone('the next turn is the noise of a listener');
