/** A half-open stretch of text in offsets: UTF-16 code units, a line break counting one. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Lines from `line` to `endLine`, both included, counted from 0. */
export interface LineSpan {
  readonly line: number;
  readonly endLine: number;
}

/** A half-open stretch of one line in columns: UTF-16 code units from 0. */
export interface ColumnSpan {
  readonly from: number;
  readonly to: number;
}

/** Whether an offset lies in a range; both ends count, as a cursor behind the last character still touches a word. */
export function touches(range: Range, offset: number): boolean {
  return range.from <= offset && offset <= range.to;
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
