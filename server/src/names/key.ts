import { perKey } from '../text/perKey';
import { withoutLookalikes } from './lookalikes';

/** Two labels with one key are one label: case, width of characters, spaces, and what cannot be seen make no difference. */
export const labelKey = perKey((label: string): string =>
  withoutLookalikes(label)
    .normalize('NFKC')
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SPREAD, '$1$2')
    .toLowerCase(),
);

/** `陈 立`: names of two signs are spread to the width of three. */
const SPREAD = /^(\p{Script=Han}) (\p{Script=Han})$/u;
