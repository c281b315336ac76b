import { followDefinition } from './followDefinition';

/** From anywhere in a question to its first answer. */
export function goToAnswer(): Promise<void> {
  return followDefinition((there, here) => there.isAfter(here), 'No answer to go to from here.');
}
