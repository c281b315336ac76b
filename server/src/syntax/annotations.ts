import { alternativesOf } from '../language/lists';
import { matchesOf } from '../text/matches';
import type { ColumnSpan } from '../text/range';
import { CLOCK } from './time';

/** A word of the typist or the machine inside speech: a sound, a gap, a time. */
export interface Annotation extends ColumnSpan {
  /** `unclear` is a gap that somebody may yet fill: `[inaudible 00:12:34]`. */
  readonly kind: 'sound' | 'unclear' | 'time';
}

const SOUNDS = alternativesOf('sounds');
const UNCLEAR = alternativesOf('gaps');

const OPEN = String.raw`(?:\\?\[|[({（【<]{1,2})`;
const CLOSE = String.raw`(?:\\?\]|[)}）】>]{1,2})`;
const INSIDE = String.raw`[^\[\](){}（）【】<>\\]`;

/** In any brackets a known word, with a few others around it; a time; double parentheses; between notes of music. */
const ANNOTATION = new RegExp(
  [
    String.raw`(?<time>\\?\[${CLOCK}(?:\s*(?:-->|[-–—])\s*${CLOCK})?\\?\]|\(\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?\))`,
    String.raw`(?<unclear>${OPEN}(?:${INSIDE}{0,30}(?<![\p{L}\p{N}]))?(?:${UNCLEAR})(?![\p{L}\p{N}])${INSIDE}{0,30}${CLOSE}(?![(\[:]))`,
    String.raw`(?<sound>${OPEN}(?:${INSIDE}{0,30}(?<![\p{L}\p{N}]))?(?:${SOUNDS})(?![\p{L}\p{N}])${INSIDE}{0,40}${CLOSE}(?![(\[:])|\(\([^()]{1,80}\)\)|♪[^♪]{0,200}♪)`,
  ].join('|'),
  'giu',
);

/** In square brackets dots, or a short remark with a capital and a full stop: `[...]`, `[They rise.]`. */
const REMARK = /\\?\[(?:\.{3}|…|\p{Lu}[^[\]:\\]{2,60}\.)\\?\](?![([:])/gu;

const UNCLEAR_WORD = new RegExp(UNCLEAR, 'i');

/** Whether a line may hold an `unclear` annotation: a quick look, for readers that need no other kind. */
export function mayBeUnclear(line: string): boolean {
  return /[[({（【<]/.test(line) && UNCLEAR_WORD.test(line);
}

/** Longer lines are searched up to here: nobody looks at the end of a line of a megabyte. */
const SEARCHED = 20_000;

/** The annotations of one line, in order; none inside another. */
export function annotationsIn(line: string): readonly Annotation[] {
  if (!/[[({（【<♪]/.test(line)) return [];
  const text = line.slice(0, SEARCHED);
  const known = matchesOf(ANNOTATION, text).map(({ 0: written, index, groups }): Annotation => {
    const kind = groups?.time !== undefined ? 'time' : groups?.unclear !== undefined ? 'unclear' : 'sound';
    return { from: index, to: index + written.length, kind };
  });
  const remarks = matchesOf(REMARK, text).map(({ 0: written, index }): Annotation => {
    return { from: index, to: index + written.length, kind: 'sound' };
  });
  if (remarks.length === 0) return known;
  return [...known, ...remarks.filter((one) => !known.some(({ from, to }) => from < one.to && one.from < to))].sort(
    (a, b) => a.from - b.from,
  );
}
