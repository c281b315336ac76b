import { secondsOf } from '../observations/times';
import type { TalkPart, SpokenPart } from './talk';
import { said } from './talk';

/** `… in June. #00:01:02-5#`, as f4 and MAXQDA end a paragraph: the moment at which it was finished. */
const END_STAMP = /\s*#(?<clock>\d{1,2}:\d{2}:\d{2})-(?<part>\d{1,3})#\s*$/;

/** One mark may be anything; two are a habit. */
const HABIT = 2;

/**
 * Takes the times at the ends of paragraphs out of what is said. Each is the end of its paragraph, and the beginning of the
 * next: the first paragraph has no beginning then, and none is made up. Where paragraphs have times before them, too, all
 * stays as it is.
 */
export function withEndStamps(parts: readonly TalkPart[]): readonly TalkPart[] {
  const ends = new Map<TalkPart, number>();
  for (const part of parts) {
    const { clock, part: rest } =
      (part.kind === 'said' && part.text.trimEnd().endsWith('#') ? END_STAMP.exec(part.text)?.groups : undefined) ?? {};
    if (clock !== undefined) ends.set(part, secondsOf(`${clock}.${rest}`));
  }
  const isOther = (part: TalkPart) => part.kind === 'said' && (part.start ?? part.clock) !== undefined;
  if (ends.size < HABIT || parts.some(isOther)) return parts;
  let before: number | undefined;
  return parts.map((part) => {
    if (part.kind !== 'said') return part;
    const end = ends.get(part);
    const stamped = timed(part, before, end);
    before = end;
    return stamped;
  });
}

/** A beginning after the end is a slip that shows only as long as the mark stands there. */
function timed(part: SpokenPart, start: number | undefined, end: number | undefined): SpokenPart {
  if (end !== undefined && start !== undefined && end < start) return { ...part, start };
  const text = end === undefined ? part.text : part.text.replace(END_STAMP, '');
  return said(text, { ...part, start, end: start === undefined ? undefined : end });
}
