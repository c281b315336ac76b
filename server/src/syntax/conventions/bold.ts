import type { Convention } from '../shape';
import { build, skipListMark } from './build';

/** `**Name:** text` or `**Name**: text`, at most 110 characters between the stars. */
const BOLD = /(?<open>\*\*|__)(?<label>[^*_:：]{1,110}?)\s*(?:[:：]\s*\k<open>|\k<open>\s*[:：])/uy;

/** A label in Markdown bold, the colon inside or outside of it. */
export const bold: Convention = {
  id: 'bold',
  read(line) {
    const start = line.search(/\S/);
    const mark = skipListMark(line, start);
    BOLD.lastIndex = mark;
    const match = BOLD.exec(line);
    const label = match?.groups?.label;
    if (match === null || label === undefined) return undefined;
    const from = mark + 2;
    return build(line, {
      form: 'bold',
      start,
      written: { from, to: from + label.length },
      end: mark + match[0].length,
    });
  },
};
