import { perKey } from '../memo';

/** Two labels with one key are one label: case, width of characters, and spaces make no difference. */
export const labelKey = perKey((label: string): string =>
  label.normalize('NFKC').replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase(),
);
