import type { LineView } from '../facts/fact';
import * as says from '../facts/said';
import { asksAnything, magnitude, persons, PERSONS, takesUp } from '../facts/spokenLike';
import type { ChunkedList } from '../text/chunkedList';
import type { LabelPlace } from './place';

/** What stands behind a label, as far as it tells a talk. */
export interface Heard {
  readonly key: string;
  readonly takesUp: boolean;
  readonly asks: boolean;
  readonly isValue: boolean;
  /** Is a title, on the label's own line: offices stand below. */
  readonly isTitleCase: boolean;
  /** Something is said on the label's line or below it, and it reads like a sentence or is long. */
  readonly isSpeech: boolean;
  /** Speaks of the one who says it. */
  readonly ofSelf: boolean;
  /** Speaks to another. */
  readonly toOther: boolean;
  /** The logarithm of its length. */
  readonly size: number;
}

const BOTH = PERSONS.first | PERSONS.second;

/** So many lines that go on with what is said are looked at: where lines are broken, a question ends on a further one. */
const GOES_ON = 4;

/**
 * What stands behind a label, or on the next line with text, a blank one between them or not; and on the lines right below.
 *
 * @param labelled the lines on which other labels stand
 */
export function heardAt(
  { line, key, shape }: LabelPlace,
  lines: ChunkedList<LineView>,
  labelled: ReadonlySet<number>,
): Heard {
  const own = lines.at(line);
  const isOwn = own !== undefined && !says.saysNothing(own, shape.textFrom);
  const start = isOwn ? line : lines.at(line + 1)?.blank === false ? line + 1 : line + 2;
  const from = isOwn ? shape.textFrom : 0;
  const first = lines.at(start);
  if (first === undefined) return { key, ...NOTHING };
  let asks = asksAnything(first, from);
  let whom = persons(first, from);
  let length = 2 ** magnitude(first, from);
  for (let at = start + 1; at <= start + GOES_ON; at++) {
    const next = lines.at(at);
    if (
      next === undefined ||
      next.blank ||
      labelled.has(at) ||
      next.shapes.some(({ strength }) => strength === 'strong')
    )
      break;
    asks ||= asksAnything(next);
    if (whom !== BOTH) whom |= persons(next);
    length += 2 ** magnitude(next);
  }
  return {
    key,
    takesUp: takesUp(first, from),
    asks,
    isValue: says.isValue(first, from),
    isTitleCase: isOwn && says.isTitleCase(first, from),
    isSpeech: says.isSaid(first, from),
    ofSelf: (whom & PERSONS.first) !== 0,
    toOther: (whom & PERSONS.second) !== 0,
    size: Math.log2(length),
  };
}

const NOTHING = {
  ...{ takesUp: false, asks: false, isValue: false, isTitleCase: false },
  ...{ isSpeech: false, ofSelf: false, toOther: false },
  size: 0,
};

/** What was not heard yet, where it is taken to speak as little for a talk as anything could. */
export const UNHEARD = { ...NOTHING, isValue: true, isTitleCase: true };
