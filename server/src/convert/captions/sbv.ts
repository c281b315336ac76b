import type { Format } from '../format';
import { readSrt } from './srt';
import { say } from '../../words/say';

/** The captions of YouTube, with both times before a comma. They are only read. */
export const sbv: Format = {
  id: 'sbv',
  name: say`SBV captions`,
  endings: ['sbv'],
  isBinary: false,
  read: (content) => readSrt(String(content).replace(TIMING, '$<start> --> $<end>')),
  write: undefined,
};

const TIMING = /^[ \t]*(?<start>\d+:\d{2}:\d{2}\.\d{3}),(?<end>\d+:\d{2}:\d{2}\.\d{3})[ \t]*$/gm;

/** Whether a text is such a file, judged by its content alone. */
export function isSbv(content: string): boolean {
  return /^\s*\d+:\d{2}:\d{2}\.\d{3},\d+:\d{2}:\d{2}\.\d{3}[ \t]*(?:\r|\n)/.test(content);
}
