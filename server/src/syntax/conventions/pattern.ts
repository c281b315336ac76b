import { bitsOf } from '../marks';
import type { Convention, Strength, Trait } from '../shape';
import { build } from './build';

/** A form of label that a pattern tells. */
interface Form {
  readonly id: string;
  readonly strength: Strength;
  readonly traits?: readonly Trait[];
  /** What its first character may be; any where nothing is said. */
  readonly starts?: RegExp;
  /** A line that has none of the characters of one of these strings has no label of this form, and is not searched for one. */
  readonly marks?: readonly string[];
  /** What the pattern cannot match, though it takes it long to find out. Sticky. */
  readonly never?: RegExp;
  /**
   * Sticky (`y`), with indices (`d`). It is matched behind blanks, the mark of an item and a time. The group
   * `label` is the label; the match ends where the separator ends, blanks aside.
   */
  readonly pattern: RegExp;
}

/** The convention of a form that a pattern tells. */
export function byPattern({ id, strength, traits = [], starts, marks = [], never, pattern }: Form): Convention {
  const form = { id, strength, traits: new Set(traits) };
  return {
    ...form,
    starts,
    needs: marks.map(bitsOf),
    read(before) {
      const { line, end: from } = before;
      if (never !== undefined && matchesAt(never, line, from)) return undefined;
      pattern.lastIndex = from;
      const match = pattern.exec(line);
      const label = match?.indices?.groups?.label;
      if (match === null || label === undefined) return undefined;
      const written = { from: label[0], to: label[1] };
      return build(before, { form, written, end: from + match[0].replace(/[ \t]+$/, '').length });
    },
  };
}

function matchesAt(sticky: RegExp, line: string, column: number): boolean {
  sticky.lastIndex = column;
  return sticky.test(line);
}
