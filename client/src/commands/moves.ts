import type { Sought } from '../../../server/src/protocol/find';
import type { Words } from '../../../server/src/words/say';
import { say } from '../../../server/src/words/say';

/** A command that takes the cursor somewhere. */
export interface Move {
  readonly what: Sought;
  /** What is said where there is no such place. */
  readonly none: Words;
  /** What is said where the search went on from the top. */
  readonly again?: Words;
}

/** What can be moved to, by the name of the command. */
export const MOVES = {
  nextQuestion: { what: 'nextQuestion', none: say`No further question.` },
  previousQuestion: { what: 'previousQuestion', none: say`No earlier question.` },
  goToAnswer: { what: 'answer', none: say`No answer to go to from here.` },
  backToQuestion: { what: 'question', none: say`No question to go back to from here.` },
  nextUnanswered: {
    what: 'nextUnanswered',
    none: say`No question without an answer.`,
    again: say`From the top again: the first question without an answer.`,
  },
  nextTurn: { what: 'nextTurn', none: say`No further turn.` },
  previousTurn: { what: 'previousTurn', none: say`No earlier turn.` },
  nextTurnOfSpeaker: { what: 'nextTurnOfSpeaker', none: say`No further turn of this speaker.` },
  previousTurnOfSpeaker: { what: 'previousTurnOfSpeaker', none: say`No earlier turn of this speaker.` },
  nextLabelToFix: {
    what: 'nextLabelToFix',
    none: say`No label to fix, and no other warning.`,
    again: say`From the top again: the first place to fix.`,
  },
} as const satisfies Record<string, Move>;

/** What can be selected as a whole: what is around the cursor, and once that is selected, what is around it. */
export const WHOLES = [
  { what: 'turn', none: say`No turn here to select.` },
  { what: 'exchange', none: say`No question with its answers here to select.` },
] as const satisfies readonly Move[];
