/** Whether a label is a slip for a name that other transcripts of the folder have. */
import { folderExamples } from '../folderExamples.mjs';

export const name = 'nameInFolder';
export const l2 = 2;

export function examples(given) {
  return folderExamples(given);
}
