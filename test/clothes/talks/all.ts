import type { Talk } from '../talk';
import { ASIAN } from './asian';
import { DEBATES } from './debates';
import { ENGLISH } from './english';
import { GERMAN } from './german';
import { OTHERS } from './others';
import { ROMANCE } from './romance';

/** All talks that were written for this; the first is the plainest. */
export const TALKS: readonly Talk[] = [...ENGLISH, ...GERMAN, ...ROMANCE, ...ASIAN, ...OTHERS, ...DEBATES];
