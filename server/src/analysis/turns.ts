import { isDirective } from '../syntax/directive';
import type { Line } from '../syntax/line';
import type { Place } from './cast/candidates';
import { footerStart, isPunctuated } from './matter';
import type { LineSpan } from './model';

/** A turn before anybody knows who speaks and what for. */
export interface Draft extends LineSpan {
  readonly place: Place;
  readonly key: string;
}

/** Cuts a text into turns at its labels, given in order; the matter after the interview is in none. */
export function draftTurns(
  lines: readonly Line[],
  labels: readonly { readonly place: Place; readonly key: string }[],
): readonly Draft[] {
  const last = labels.at(-1);
  const first = labels[0];
  if (last === undefined || first === undefined) return [];
  const punctuated = isPunctuated(lines, first.place.line, last.place.line);
  const end = footerStart(lines, last.place.line, punctuated) ?? lines.length;
  return labels.map(({ place, key }, at) => {
    const next = labels[at + 1]?.place.line ?? end;
    return { place, key, line: place.line, endLine: lastWritten(lines, place.line, next) };
  });
}

/** The last line with text of a turn that begins at `from` and must end before `to`. */
function lastWritten(lines: readonly Line[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    const line = lines[at];
    if (line !== undefined && !line.blank && !isDirective(line.text)) return at;
  }
  return from;
}
