import type { Convention, Strength, Trait } from '../shape';
import { build } from './build';

/** A form of label that a pattern tells. */
interface Form {
  readonly id: string;
  readonly strength: Strength;
  readonly traits?: readonly Trait[];
  /** What its first character may be; any where nothing is said. */
  readonly starts?: RegExp;
  /** A line without any of these has no label of this form, and is not searched for one. */
  readonly marks?: readonly string[];
  /**
   * Sticky (`y`), with indices (`d`). It is matched behind blanks, the mark of an item and a time. The group
   * `label` is the label; the match ends where the separator ends, blanks aside.
   */
  readonly pattern: RegExp;
}

/** The convention of a form that a pattern tells. */
export function byPattern({ id, strength, traits = [], starts, marks, pattern }: Form): Convention {
  const form = { id, strength, traits: new Set(traits) };
  return {
    ...form,
    starts,
    read(before) {
      const { line, end: from, reach } = before;
      if (marks !== undefined && !hasAny(reach, marks)) return undefined;
      pattern.lastIndex = from;
      const match = pattern.exec(line);
      const label = match?.indices?.groups?.label;
      if (match === null || label === undefined) return undefined;
      const written = { from: label[0], to: label[1] };
      return build(before, { form, written, end: from + match[0].replace(/[ \t]+$/, '').length });
    },
  };
}

function hasAny(text: string, marks: readonly string[]): boolean {
  for (const mark of marks) if (text.includes(mark)) return true;
  return false;
}
