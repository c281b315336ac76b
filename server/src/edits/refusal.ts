import type { Words } from '../words/say';

/** Why an edit that was asked for cannot be made, as a sentence for the user. */
export interface Refusal {
  readonly refused: Words;
}

export function refuse(sentence: Words): Refusal {
  return { refused: sentence };
}

export function isRefusal(answer: object): answer is Refusal {
  return 'refused' in answer;
}
