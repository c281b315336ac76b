import type { Words } from '../words/say';

/** A wish that cannot be granted, with a sentence for whoever wished it. */
export interface Refusal {
  readonly refused: Words;
}

export function refuse(sentence: Words): Refusal {
  return { refused: sentence };
}

export function isRefusal(answer: object): answer is Refusal {
  return 'refused' in answer;
}
