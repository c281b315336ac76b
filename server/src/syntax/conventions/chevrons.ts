import type { Convention } from '../shape';
import { build } from './build';

/**
 * Chevrons and no name, where captions mark that another speaks: `>> Thank you.` The chevrons are the label. Mail quotes
 * alike, which the document shows.
 */
export const chevrons: Convention = {
  id: 'chevrons',
  starts: undefined,
  read(before) {
    const marks = CHEVRONS.exec(before.line.slice(before.start, before.end));
    if (marks === null) return undefined;
    const from = before.start + marks.index;
    return build(before, {
      form: 'chevrons',
      strength: 'weak',
      written: { from, to: from + (marks[1]?.length ?? 0) },
      end: before.end,
    });
  },
};

const CHEVRONS = /(?<!\S)(>{2,3})\s*$/;
