import type { Words } from '../../words/say';
import { say } from '../../words/say';

/** Why a name cannot be written as a label, as a sentence for the user; undefined where it can. */
export function obstacleIn(name: string): Words | undefined {
  if (name === '') return say`A speaker needs a name.`;
  if (/[\r\n]/.test(name)) return say`A label stands on one line; this name has a line break.`;
  if (/[:：]/.test(name)) return say`A label ends at its colon; this name has one in it.`;
  return undefined;
}

export function unreadable(name: string): Words {
  return say`'${name}' would not be read as a speaker's label here.`;
}
