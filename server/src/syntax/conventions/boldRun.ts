import type { Convention } from '../shape';
import { build } from './build';

/** `**Jerod Yaw** Yes, I did.`: words in bold, a space, and a sentence. */
const RUN = /^\s*(?<open>\*\*|__)(?<label>[^*_:：]{1,60}?)\k<open>\s+(?=\S)/u;

/** A name in Markdown bold whose colon is lost. Emphasis at the start of a sentence looks alike. */
export const boldRun: Convention = {
  id: 'bold-run',
  read(line) {
    const match = RUN.exec(line);
    const label = match?.groups?.label;
    if (match === null || label === undefined) return undefined;
    const start = line.search(/\S/);
    const written = { from: start + 2, to: start + 2 + label.length };
    return build(line, { form: 'bold-run', strength: 'weak', start, written, end: match[0].trimEnd().length });
  },
};
