import type { Turn } from '../../model/transcript';
import type { Snapshot } from '../../document/snapshot';
import { headsLike } from '../relabel/head';
import { firstParagraph } from '../relabel/speech';
import type { Voice } from '../../queries/speakers/voices';

/** So many of somebody's latest turns show how their labels are written here. */
const SHOWING = 20;

/**
 * What begins a turn of a speaker, up to the first word: the label with marks, separator, space or line break as most of
 * their latest turns have them; for one who has not spoken yet, as most of all turns do. Without a time, which is not known
 * yet. A turn on `line` may be just being typed, and does not count.
 */
export function headFor(snapshot: Snapshot, { label, participant }: Voice, line: number): string {
  const { turns } = snapshot.transcript;
  return (
    commonHead(snapshot, participant?.turns ?? [], label, line) ??
    commonHead(snapshot, turns, label, line) ??
    `${label}: `
  );
}

function commonHead(snapshot: Snapshot, turns: readonly Turn[], label: string, line: number): string | undefined {
  const uses = new Map<string, number>();
  const models = turns.filter((turn) => turn.line !== line).slice(-SHOWING);
  for (const model of models) {
    const [head] = firstParagraph(snapshot, model)
      ? headsLike(snapshot, model, label, { ...model, timeSpan: undefined })
      : [];
    if (head !== undefined) uses.set(head, (uses.get(head) ?? 0) + 1);
  }
  // The latest of equals: a form that was changed is changed for what follows.
  return [...uses].reduceRight<readonly [string, number] | undefined>(
    (best, use) => (best !== undefined && best[1] >= use[1] ? best : use),
    undefined,
  )?.[0];
}
