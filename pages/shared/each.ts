import type { Of } from './shape';
import { tagged, text } from './shape';

/** What each page tells the extension, besides what is its own. */
export const fromEach = tagged({
  /** It has begun, and knows nothing yet. */
  ready: {},
  /** It was kept from something by its own rules. */
  violation: { what: text },
});

export type FromEach = Of<typeof fromEach>;
