/** A stretch of the timeline, in its units: all of the talk, or what of it is in sight. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export function widthOf({ from, to }: Span): number {
  return to - from;
}

/** A stretch that is so wide, inside of the talk. */
export function within(all: Span, from: number, width: number): Span {
  const own = Math.min(width, widthOf(all));
  const start = Math.min(Math.max(all.from, from), all.to - own);
  return { from: start, to: start + own };
}

/** Closer with a factor below 1, farther with one above: what is at a place stays where it is. No closer than `least`. */
export function zoomed(span: Span, all: Span, at: number, factor: number, least: number): Span {
  const width = Math.min(widthOf(all), Math.max(least, widthOf(span) * factor));
  const share = widthOf(span) > 0 ? (at - span.from) / widthOf(span) : 0;
  return within(all, at - share * width, width);
}

export function moved(span: Span, all: Span, by: number): Span {
  return within(all, span.from + by, widthOf(span));
}

/** Moves so that a place is in sight, with some room beside it; a span in which it is stays as it is. */
export function showing(span: Span, all: Span, at: number): Span {
  return at >= span.from && at <= span.to ? span : within(all, at - widthOf(span) / 3, widthOf(span));
}
