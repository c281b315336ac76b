import { labelKey } from '../../names/key';
import type { Participant } from '../../model/transcript';
import { labelRange } from '../../document/places';
import type { Snapshot } from '../../document/snapshot';
import type { ColoredLabel } from '../../shapes/speaker';
import type { Range } from '../../text/range';

/** How many colours there are. */
export const COLORS = 8;

/** The keys of names that somebody was given by a renaming, each with that of the name whose colour is kept. */
export type KeptColors = ReadonlyMap<string, string>;

const NOBODY_RENAMED: KeptColors = new Map();

/** The labels of the lines that a range touches, in the text's order, with the colours of their participants. */
export function coloredLabels(snapshot: Snapshot, range: Range, kept?: KeptColors): readonly ColoredLabel<Range>[] {
  const { text, transcript } = snapshot;
  const first = text.placeAt(range.from).line;
  const last = text.placeAt(range.to).line;
  const turns = transcript.turns.filter(({ line }) => first <= line && line <= last);
  if (turns.length === 0) return [];
  const colors = colorsOf(snapshot, kept);
  return turns.map((turn) => ({ range: labelRange(text, turn), color: colors.get(turn.participant) ?? 1 }));
}

/**
 * A colour for each participant, from 1. Two share one only where there are more participants than colours.
 *
 * The preferred colour of a participant follows from their name, so that it is the same in other transcripts, and stays
 * when they or others are declared. Where it is taken already, they get the next free one. Declared participants come first,
 * in the order of the declarations, also those who do not speak here. A participant with a single turn comes last: it may be
 * a label that is being typed, and takes no colour from another. A renamed participant keeps the preferred colour of the
 * name before, unless another has that name again, as after an undo.
 */
export function colorsOf(snapshot: Snapshot, kept = NOBODY_RENAMED): ReadonlyMap<Participant, number> {
  const { participants } = snapshot.transcript;
  const byName = new Map(participants.map((one) => [one.name, one]));
  const declared = declaredNames(snapshot);
  const others = participants.filter(({ name }) => !declared.has(name));
  const [steady, single] = [
    others.filter(({ turns }) => turns.length > 1),
    others.filter(({ turns }) => turns.length < 2),
  ];
  const colors = new Map<Participant, number>();
  const taken = new Set<number>();
  const inOrder = [...declared, ...steady.map((one) => one.name), ...single.map((one) => one.name)];
  const unrenamed = new Set(kept.size > 0 ? inOrder.map(labelKey).filter((key) => !kept.has(key)) : []);
  for (const name of inOrder) {
    const key = labelKey(name);
    const before = kept.get(key);
    const favourite = hash(before === undefined || unrenamed.has(before) ? key : before) % COLORS;
    const color = taken.size < COLORS ? nextFree(favourite, taken) : favourite;
    const participant = byName.get(name);
    if (participant) colors.set(participant, color + 1);
    taken.add(color);
  }
  return colors;
}

/** The folder's list comes first, for that is the same for all transcripts in it. */
function declaredNames({ context, declarations }: Snapshot): ReadonlySet<string> {
  return new Set([...context.folder.participants, ...declarations.participants].map(({ name }) => name));
}

function nextFree(favourite: number, taken: ReadonlySet<number>): number {
  let color = favourite;
  while (taken.has(color)) color = (color + 1) % COLORS;
  return color;
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return sum;
}
