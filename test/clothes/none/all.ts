import type { NoTalk } from './none';
import { ENGLISH } from './english';
import { OTHERS } from './others';

/** All texts that are no talks, in words of several languages. */
export const NO_TALKS: readonly NoTalk[] = [...ENGLISH, ...OTHERS];
