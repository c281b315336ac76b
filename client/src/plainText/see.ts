import { BEGINNING, glance } from '../../../server/src/observations/glance';
import type { Sight } from './offer';
import type { Lines } from './opening';
import { opening } from './opening';

/** What the beginning of a plain text shows; undefined where it is not plainly a transcript. */
export function see(document: Lines): Sight | undefined {
  const { text, whole } = opening(document, BEGINNING);
  const seen = glance(text);
  return seen && { ...seen, whole };
}
