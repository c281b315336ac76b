/** Whether a label is another form of the name of somebody who speaks in other transcripts of the folder. */
import { folderFormExamples } from '../folderFormExamples.mjs';

export const name = 'nameFormInFolder';
export const l2 = 2;

export function examples(given) {
  return folderFormExamples(given);
}
