import { UNDRESSED, VEIL } from '../blanked';
import type { Convention } from '../shape';
import { byPattern } from './pattern';

const WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{N}.'’_-]{0,20}`;

/** Capitals and numbers, as crews and posts are called: `CAM-1`, `TWR`. */
const CODE = String.raw`(?=[A-Z\d-]*[A-Z]{2})[A-Z][A-Z\d]{1,6}(?:-[A-Z\d]{1,2})?`;

const spaced = byPattern({
  id: 'gap',
  strength: 'weak',
  starts: /[\p{Lu}\p{Lo}]/u,
  pattern: new RegExp(
    String.raw`(?<label>(?:${WORD}(?:[ ](?:${WORD}|\d{1,3})){0,2}|\p{Lo}[\p{Lo}\p{M}]{1,12}(?:[ ]\p{Lo}[\p{Lo}\p{M}]{0,12}){0,2})(?<![.])(?=[ ]{2}|\u2008{6})|(?<=${VEIL}[ ]*)${CODE}(?=[ ])(?![ ]+[\p{Lu}\d-]{2,}))[ \u2008]+(?!(?:\p{Lu}\S*[ ]+){0,3}\p{Lu}\S{0,40}[:：])(?=["“‘'([¿¡—–-]?[\p{L}\p{N}][^\s]*(?:[ ]\S|\s*$|[.?!…]))`,
    'duy',
  ),
});

/**
 * A name and a gap, where a transcript is set in columns (`FELD        So how was it?`), or a code behind a time (`10:02:11 CAM-1
 * say again`). What has more gaps in it is a table, or an old scan.
 */
export const gap: Convention = {
  ...spaced,
  // Most lines begin with a capital, and few have a gap near their beginning, or a code behind a time.
  read: (before) => {
    const { line, end, times, written } = before;
    const near = line.slice(end, end + REACH);
    if (near.includes('  ')) return spaced.read(before);
    if (times.length === 0 && line === written) return undefined;
    return near.includes(UNDRESSED_GAP) || BEGINS_CODE.test(near) ? spaced.read(before) : undefined;
  },
};

/** The gap that a mark of emphasis or a tag leaves. */
const UNDRESSED_GAP = UNDRESSED.repeat(6);

const BEGINS_CODE = /^[A-Z][A-Z\d]/;

/** No name is longer with the gap behind it. */
const REACH = 80;
