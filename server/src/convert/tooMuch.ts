import type { Refusal } from '../edits/refusal';
import { refuse } from '../edits/refusal';
import { say } from '../words/say';

/**
 * So many lines or paragraphs a file may have: seven hundred hours of talk. For each some kilobytes are kept, and a file of
 * nothing but line breaks would take all memory.
 */
export const MOST_LINES = 500_000;

const TOO_MANY = refuse(say`This has more than ${MOST_LINES} lines, and is not read.`);

/** Refuses a text of more lines than can be read; undefined for any other. */
export function tooManyLines(text: string): Refusal | undefined {
  if (text.length < MOST_LINES) return undefined;
  let lines = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code === FEED || (code === RETURN && text.charCodeAt(at + 1) !== FEED)) && ++lines > MOST_LINES)
      return TOO_MANY;
  }
  return undefined;
}

const FEED = 10;
const RETURN = 13;

/** The same of paragraphs. */
export function tooManyBlocks(blocks: readonly unknown[]): Refusal | undefined {
  return blocks.length > MOST_LINES ? TOO_MANY : undefined;
}
