import type { Convention } from '../shape';
import { build } from './build';

/** Nothing but a few words in bold, and perhaps a time: `**Danny**`. */
const ALONE = /^\s*(?<open>\*\*|__)(?<label>[^*_:：]{1,60}?)\k<open>(?=\s*(?:\\?[[(]?\d{1,3}:\d{2}[^\s]{0,8})?\s*$)/u;

/** A name in Markdown bold alone on its line, without a colon; the text below. A heading in bold looks alike. */
export const boldAlone: Convention = {
  id: 'bold-alone',
  read(line) {
    const match = ALONE.exec(line);
    const label = match?.groups?.label;
    if (match === null || label === undefined) return undefined;
    const start = line.search(/\S/);
    const written = { from: start + 2, to: start + 2 + label.length };
    return build(line, { form: 'bold-alone', strength: 'weak', start, written, end: match[0].length });
  },
};
