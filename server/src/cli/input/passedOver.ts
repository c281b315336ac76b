import { basename } from 'node:path';
import { counted } from '../output/counted';

/** Files about a folder, which are no interviews. */
const ABOUT = /^(?:readme|licen[cs]e|changelog|contributing)/i;

/**
 * What to say of the texts in a folder that were looked at and are not read: how many of each ending. Undefined where
 * there are none but such as a README.
 */
export function passedOverSentence(files: readonly string[]): string | undefined {
  const byEnding = new Map<string, number>();
  for (const file of files) {
    const ending = endingOf(file);
    if (!ABOUT.test(basename(file))) byEnding.set(ending, (byEnding.get(ending) ?? 0) + 1);
  }
  const number = Array.from(byEnding.values()).reduce((sum, one) => sum + one, 0);
  if (number === 0) return undefined;
  const each = Array.from(byEnding, ([ending, one]) => `${one.toLocaleString('en')} .${ending}`).join(', ');
  const why =
    number === 1
      ? 'was passed over, since it does not plainly look like an interview'
      : 'were passed over, since they do not plainly look like interviews';
  return `${counted(number, 'text file')} ${why} (${each}); name a file to have it read`;
}

/** The ending of a file's name, in small letters and without its dot; empty where it has none. */
export function endingOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}
