import type { Position } from 'vscode-languageserver';

/**
 * Request `turnwise/find`: where a cursor gets to, `FindParams` to a range, or null where there is no such place. A list of
 * all places is not needed for that, so that a key that is held down costs little in a long transcript.
 */
export const FIND = 'turnwise/find';

export interface FindParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
  readonly what: Sought;
}

/**
 * What is looked for. Of a question the range is what is asked, of a turn its label; for `turn` and `exchange` it is all of
 * that around the position. `answer` leads from a question to its first answer and from an answer to the next one,
 * `question` from an answer to its question. `nextUnanswered` and `nextLabelToFix` begin again at the top;
 * the latter goes to every warning of an overview.
 */
export type Sought =
  | 'nextQuestion'
  | 'previousQuestion'
  | 'nextUnanswered'
  | 'answer'
  | 'question'
  | 'nextTurn'
  | 'previousTurn'
  | 'nextTurnOfSpeaker'
  | 'previousTurnOfSpeaker'
  | 'nextLabelToFix'
  | 'turn'
  | 'exchange';
