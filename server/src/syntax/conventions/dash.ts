import type { Convention } from '../shape';
import { timeBefore } from '../time';
import { build } from './build';

/** Up to five words, none of them in small letters but a particle, then a dash between spaces: `Mr Holt - In the House`. */
const DASH =
  /(?<label>\p{Lu}[\p{L}\p{M}\p{N}.'’-]{0,24}(?:[ ](?:\p{Lu}[\p{L}\p{M}\p{N}.'’-]{0,24}|d[aeiou]|van|von|de[nr]|\d{1,3})){0,4}|[\p{Lo}·]{2,8})\s*(?:\s[-–—]|[–—])\s+(?=\S)/uy;

/** A label with a dash behind it. */
export const dash: Convention = {
  id: 'dash',
  read(line) {
    const start = line.search(/\S/);
    const before = timeBefore(line, start);
    const from = before?.end ?? start;
    DASH.lastIndex = from;
    const match = DASH.exec(line);
    const label = match?.groups?.label;
    if (match === null || label === undefined) return undefined;
    const end = from + match[0].trimEnd().length;
    return build(line, {
      form: 'dash',
      strength: 'weak',
      start,
      written: { from, to: from + label.length },
      end,
      time: before?.time,
    });
  },
};
