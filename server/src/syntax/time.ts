import type { Span } from './shape';

/** `1:02`, `00:01:02.500`. */
export const CLOCK = String.raw`\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`;
/** Half of the day, or the zone: `10:05 a.m.`, `2:09 p.m. EST`. */
const HALF = String.raw`(?:\s?[ap]\.?m\.?|Z|[+-]\d{2}:\d{2})?`;
/** Chats write the day before the time: `[12/03/24, 14:02:11]`, `2024-03-12T14:02:11`. */
const DATE = String.raw`(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:,?\s+|T))?`;
/** A time, or a stretch of it, in brackets of any kind, which may be escaped for Markdown. */
export const STAMP = String.raw`\\?[[(<{]\s*${DATE}${CLOCK}${HALF}(?:\s*(?:-->|-|–|—)\s*${CLOCK}${HALF})?\s*\\?[\])>}]`;
const BEFORE = new RegExp(
  String.raw`${DATE}${CLOCK}${HALF}(?:\s*(?:-->|-|–|—)\s*${CLOCK}${HALF})?(?:\s*[-–—|]\s+|\s+)`,
  'iy',
);
const BEHIND = new RegExp(String.raw`\s*${CLOCK}${HALF}(?=\s*$)`, 'iy');
const INSIDE = new RegExp(String.raw`(?<=\s)${CLOCK}$`);

/** A time without brackets, with the blanks and dash that set it off, where one begins at `column`. */
export function timeBefore(line: string, column: number): { readonly time: Span; readonly end: number } | undefined {
  BEFORE.lastIndex = column;
  const match = BEFORE.exec(line);
  if (match === null) return undefined;
  const written = match[0].replace(/[\s|–—-]+$/, '');
  return { time: { from: column, to: column + written.length }, end: column + match[0].length };
}

/** A time without brackets behind a label, the last thing on its line: `Host: 00:01:02`. */
export function timeBehind(line: string, column: number): { readonly time: Span; readonly end: number } | undefined {
  BEHIND.lastIndex = column;
  const match = BEHIND.exec(line);
  if (match === null) return undefined;
  const from = column + match[0].search(/\S/);
  return { time: { from, to: column + match[0].length }, end: column + match[0].length };
}

/** A time without brackets that closes a label (`Stephan 00:01:01:`); `label` is what stands before the separator. */
export function timeInside(label: string): Span | undefined {
  const match = INSIDE.exec(label);
  return match === null ? undefined : { from: match.index, to: label.length };
}
