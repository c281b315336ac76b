import type { LineView } from '../facts/fact';
import { isOrder } from '../facts/looks';
import { isProse } from '../facts/prose';
import type { ChunkedList } from '../text/chunkedList';
import type { LabelPlace } from '../labels/place';
import type { SpeechStyle } from './matter/footer';
import { footerStart } from './matter/footer';
import type { MatterByLine } from './matter/matter';
import { isSilent } from './matter/matter';
import type { LineSpan } from '../text/range';
import { isBroken } from '../facts/wrapping';

/** Where a turn stands, before it is known who speaks and what the turn does. */
export interface Draft extends LineSpan {
  readonly place: LabelPlace;
  readonly key: string;
}

/**
 * Cuts a text into turns at its labels, given in order; the matter after the interview is in none, nor is a heading
 * before the next turn, and what stands below it, unless that is plainly speech, nor what stands behind a table. A heading by which a record says who
 * speaks from here on ends a turn in any case.
 */
export function draftTurns(
  lines: ChunkedList<LineView>,
  labels: readonly { readonly place: LabelPlace; readonly key: string }[],
  inside: MatterByLine,
  written: SpeechStyle,
): readonly Draft[] {
  const last = labels.at(-1);
  if (last === undefined) return [];
  const { isCut, ends } = cutsIn(inside);
  let nextEnd = 0;
  const end = footerStart(lines, last.place.line, written) ?? lines.length;
  return labels.map(({ place, key }, at) => {
    const next = labels[at + 1]?.place.line ?? end;
    while ((ends[nextEnd] ?? Infinity) < place.line) nextEnd++;
    const to = Math.min(next, ends[nextEnd] ?? next, place.table?.end ?? next);
    return {
      place,
      key,
      line: place.line,
      endLine: lastSpoken(lines, place.line, to, { inside, isCut, width: written.width }),
    };
  });
}

/** Whether there are headings, and the lines of those that end a turn in any case. */
function cutsIn(inside: MatterByLine): { readonly isCut: boolean; readonly ends: readonly number[] } {
  let isCut = false;
  const ends: number[] = [];
  for (const [line, found] of inside) {
    if (found.kind === 'heading') isCut = true;
    if (found.ends) ends.push(line);
  }
  return { isCut, ends };
}

/** What is no speech, whether there are headings in it, at which a turn may end, and at which width lines are broken. */
interface Cuts {
  readonly inside: MatterByLine;
  readonly isCut: boolean;
  readonly width: number | undefined;
}

/** The last line of a turn that begins at `from` and must end before `to`. */
function lastSpoken(lines: ChunkedList<LineView>, from: number, to: number, { inside, isCut, width }: Cuts): number {
  let last: number | undefined;
  for (let at = to - 1; at > from; at--) {
    const line = lines.at(at);
    if (line === undefined || line.blank || isOrder(line)) continue;
    const kind = inside.get(at)?.kind;
    if (kind === 'heading') last = undefined;
    if (isSilent(kind)) continue;
    last ??= at;
    if (!isCut || isProse(line) || isGoingOn(lines.at(at - 1), line, width)) break;
  }
  return last ?? from;
}

/** Whether a line is the rest of the one above, which was broken. */
function isGoingOn(above: LineView | undefined, line: LineView, width: number | undefined): boolean {
  return width !== undefined && above?.blank === false && isBroken(above, line, width);
}
