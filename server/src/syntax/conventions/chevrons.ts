import { CHEVRONS } from '../chevrons';
import { bitsOf } from '../marks';
import type { Convention, Trait } from '../shape';
import { build } from './build';

const form = { id: 'chevrons', strength: 'weak', traits: new Set<Trait>(['anonymous']) } as const;

/**
 * Chevrons and no name, where captions mark that another speaks: `>> Thank you.` The chevrons are the label. Mail quotes
 * alike, which the document shows.
 */
export const chevrons: Convention = {
  ...form,
  starts: undefined,
  needs: [bitsOf('>&')],
  read(before) {
    const marks = AT_END.exec(before.line.slice(before.start, before.end));
    if (marks === null) return undefined;
    const from = before.start + marks.index;
    return build(before, {
      form,
      written: { from, to: from + (marks[1]?.length ?? 0) },
      end: before.end,
    });
  },
};

const AT_END = new RegExp(String.raw`(?<!\S)(${CHEVRONS})\s*$`);
