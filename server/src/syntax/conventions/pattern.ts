import type { Convention, Strength } from '../shape';
import { timeBefore } from '../time';
import { build, skipListMark } from './build';

/** A form of label that a pattern tells. */
interface Form {
  readonly id: string;
  readonly strength: Strength;
  /**
   * Sticky (`y`), with indices (`d`). It is matched where the line's text begins, behind what `behind` allows. The group
   * `label` is the label; the match ends where the separator ends, blanks aside.
   */
  readonly pattern: RegExp;
  /** What may stand before the label besides blanks. */
  readonly behind?: 'time' | 'list mark';
}

/** The convention of a form that a pattern tells. */
export function byPattern({ id, strength, pattern, behind }: Form): Convention {
  return {
    id,
    read(line) {
      const start = line.search(/\S/);
      const before = behind === 'time' ? timeBefore(line, start) : undefined;
      const from = behind === 'list mark' ? skipListMark(line, start) : (before?.end ?? start);
      pattern.lastIndex = from;
      const match = pattern.exec(line);
      const label = match?.indices?.groups?.label;
      if (match === null || label === undefined) return undefined;
      const written = { from: label[0], to: label[1] };
      const end = from + match[0].trimEnd().length;
      return build(line, { form: id, strength, start, written, end, time: before?.time });
    },
  };
}
