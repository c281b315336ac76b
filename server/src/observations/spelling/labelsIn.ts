import { labelKey } from '../../names/key';
import { perKey } from '../../text/perKey';
import { perObject } from '../../text/perObject';
import type { Participant, Transcript, Turn } from '../../model/transcript';

/** A label as it stands, and in which turns. */
export interface LabelIn {
  readonly label: string;
  readonly key: string;
  /** How many turns bear it. */
  readonly turns: number;
  /** How often a turn under each other label, or under the same, stands right before or behind one of its own. */
  readonly beside: ReadonlyMap<string, number>;
  /** Where it stands first, as the index of the turn. */
  readonly first: number;
}

/** The labels of those who speak alone, in the order of their first turns; the same list while nothing but speech is typed. */
export function labelsIn({ turns }: Transcript): readonly LabelIn[] {
  return labelsOf(turns);
}

const labelsOf = perObject(read);

function read(turns: readonly Turn[]): readonly LabelIn[] {
  const labels = new Map<
    string,
    { label: string; key: string; turns: number; beside: Map<string, number>; first: number }
  >();
  let before: string | undefined;
  for (const { label, participant, index } of turns) {
    if (isAlone(participant)) {
      let one = labels.get(label);
      if (one === undefined)
        labels.set(label, (one = { label, key: labelKey(label), turns: 0, beside: new Map(), first: index }));
      one.turns++;
      if (before !== undefined) {
        add(one.beside, before);
        const other = labels.get(before);
        if (other !== undefined && other !== one) add(other.beside, label);
      }
    }
    before = label;
  }
  return [...labels.values()];
}

function isAlone({ speakers }: Participant): boolean {
  return speakers.length === 0;
}

function add(counts: Map<string, number>, label: string): void {
  counts.set(label, (counts.get(label) ?? 0) + 1);
}

/** The words of a label's key: letters and digits, with apostrophes and hyphens inside. */
export const wordsOfLabel = perKey(
  (key): readonly string[] => key.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['-][\p{L}\p{M}\p{N}]+)*/gu) ?? [],
);
