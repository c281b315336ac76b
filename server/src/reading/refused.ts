import type { Declarations } from '../model/declarations';
import type { LineView } from '../facts/fact';
import type { ChunkedList } from '../text/chunkedList';
import type { Words } from '../words/say';
import { say } from '../words/say';
import { chooseLabels } from '../labels/choose';
import { decide } from '../labels/decide';
import type { Refuse } from '../labels/gates';
import { placesAnew } from './anew';

/** Places that were refused for one reason, all of one label: before there was a vote on it, or though it was accepted. */
export interface Refused {
  /** As it stands at the first of them. */
  readonly label: string;
  readonly key: string;
  readonly why: Words;
  readonly lines: readonly number[];
}

/**
 * All places of a document, outside of its front matter, that are no labels whatever speaks for them, by label and reason,
 * in the order of the first ones. It is read anew for that: an ordinary reading does not remember what it left out.
 */
export function refusedPlaces(
  lines: ChunkedList<LineView>,
  own: Declarations,
  folder: Declarations,
): readonly Refused[] {
  const refused = new Map<string, Refused & { readonly lines: number[] }>();
  const refuse: Refuse = (places, why) => {
    for (const { label, key, line } of places) {
      const id = JSON.stringify([key, why]);
      const one = refused.get(id) ?? { label, key, why, lines: [] };
      refused.set(id, one);
      one.lines.push(line);
    }
  };
  const { places, known, isLongLog } = placesAnew(lines, own, folder, refuse);
  if (isLongLog) refuse(places, say`plainly the log of a machine`);
  else chooseLabels(places, decide(places, lines, known).decided, lines, refuse);
  return [...refused.values()].sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0));
}
