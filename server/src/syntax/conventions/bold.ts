import type { Convention } from '../shape';
import { timeBehind } from '../time';

/** `**Name:** text` or `**Name**: text`, at most 110 characters between the stars. */
const BOLD = /^\s*(?<open>\*\*|__)(?<label>[^*_:：]{1,110}?)\s*(?:[:：]\s*\k<open>|\k<open>\s*[:：])/u;

/** A label in Markdown bold, the colon inside or outside of it. */
export const bold: Convention = {
  id: 'bold',
  read(line) {
    const match = BOLD.exec(line);
    const label = match?.groups?.label;
    if (match === null || label === undefined || !/[\p{L}\p{N}]/u.test(label)) return undefined;
    const start = line.search(/\S/);
    const from = start + 2 + label.search(/\S/);
    const behind = timeBehind(line, match[0].length);
    const head = behind?.end ?? match[0].length;
    const rest = line.slice(head).search(/\S/);
    return {
      form: 'bold',
      label: { from, to: from + label.trim().length },
      head: { from: start, to: head },
      time: behind?.time,
      textFrom: rest < 0 ? line.length : head + rest,
      tight: false,
    };
  },
};
