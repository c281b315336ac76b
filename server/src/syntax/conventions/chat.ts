import type { Convention } from '../shape';
import { build } from './build';

/** A main tier of the CHAT format: `*CHI:` and a tab. */
const TIER = /^\*(?<label>[A-Z][A-Z0-9_]{0,11}):\t/;

/** Child language and conversation corpora: speaker codes on main tiers. */
export const chat: Convention = {
  id: 'chat',
  read(line) {
    const match = TIER.exec(line);
    const label = match?.groups?.label;
    if (match === null || label === undefined) return undefined;
    return build(line, {
      form: 'chat',
      start: 0,
      written: { from: 1, to: 1 + label.length },
      end: match[0].length - 1,
    });
  },
};
