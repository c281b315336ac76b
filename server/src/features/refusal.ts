/** A wish that cannot be granted, with a sentence for whoever wished it. */
export interface Refusal {
  readonly refused: string;
}

export function refuse(sentence: string): Refusal {
  return { refused: sentence };
}

export function isRefusal(answer: object): answer is Refusal {
  return 'refused' in answer;
}
