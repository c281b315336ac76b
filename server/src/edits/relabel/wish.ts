import type { Wish as AnyWish } from '../../shapes/relabelling';
import type { Range } from '../../text/range';

/** One action at a place, in offsets. */
export type Wish = AnyWish<Range>;
