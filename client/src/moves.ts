import type { Sought } from '../../server/src/lsp/protocol';

/** A command that takes the cursor somewhere. */
export interface Move {
  readonly what: Sought;
  /** What is said where there is no such place. */
  readonly none: string;
  /** What is said where the search went on from the top. */
  readonly again?: string;
}

/** What can be moved to, by the name of the command. */
export const MOVES = {
  nextQuestion: { what: 'nextQuestion', none: 'No further question.' },
  previousQuestion: { what: 'previousQuestion', none: 'No earlier question.' },
  goToAnswer: { what: 'answer', none: 'No answer to go to from here.' },
  backToQuestion: { what: 'question', none: 'No question to go back to from here.' },
  nextUnanswered: {
    what: 'nextUnanswered',
    none: 'No question without an answer.',
    again: 'From the top again: the first question without an answer.',
  },
  nextTurn: { what: 'nextTurn', none: 'No further turn.' },
  previousTurn: { what: 'previousTurn', none: 'No earlier turn.' },
  nextTurnOfSpeaker: { what: 'nextTurnOfSpeaker', none: 'No further turn of this speaker.' },
  previousTurnOfSpeaker: { what: 'previousTurnOfSpeaker', none: 'No earlier turn of this speaker.' },
  nextLabelToFix: {
    what: 'nextLabelToFix',
    none: 'No label to fix.',
    again: 'From the top again: the first label to fix.',
  },
} as const satisfies Record<string, Move>;

/** What can be selected as a whole, by the name of the command. */
export const WHOLES = {
  selectTurn: { what: 'turn', none: 'No turn here to select.' },
  selectExchange: { what: 'exchange', none: 'No question with its answers here to select.' },
} as const satisfies Record<string, Move>;
