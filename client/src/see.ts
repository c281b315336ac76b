import { glance } from '../../server/src/analysis/glance';
import type { Sight } from './offer';
import type { Lines } from './opening';
import { opening } from './opening';

/** Characters of a document that a look takes in. */
const LIMIT = 64 * 1024;

/** What the beginning of a plain text shows; undefined where it is not plainly a transcript. */
export function see(document: Lines): Sight | undefined {
  const { text, whole } = opening(document, LIMIT);
  const seen = glance(text);
  return seen && { ...seen, whole };
}
