import { followDefinition } from './followDefinition';

/** From anywhere in an answer to what was asked. */
export function backToQuestion(): Promise<void> {
  return followDefinition((there, here) => there.isBefore(here), 'No question to go back to from here.');
}
