import { partAmong, partNamed } from '../language/words';
import type { Transcript, Turn } from '../model/transcript';
import { labelKey } from '../names/key';
import { likeness } from '../names/likeness';
import { slipsBetween } from '../names/slips';
import { isPlaceholder } from '../rules/placeholder/isPlaceholder';
import { perObject } from '../text/perObject';

/**
 * What a new label means: a placeholder got a name; the same name in another spelling or in another form (in short, in full,
 * under another title); another name wherever the label stood; two speakers were taken for each other; or this turn is
 * another's.
 */
export type How = 'named' | 'spelling' | 'form' | 'renamed' | 'swapped' | 'reassigned';

/** A turn that has another label. */
export interface Relabelled {
  readonly turn: Turn;
  readonly other: Turn;
}

/** Of all changes of labels so many go between two speakers, both ways, where the two were taken for each other. */
const SWAPPED = 0.9;

/** Of the turns of a label so many bear another one where somebody was named anew. */
const EVERYWHERE = 0.9;

/** What each change of a label means, seen among all that were made. */
export function howOf(
  changes: readonly Relabelled[],
  before: Transcript,
  after: Transcript,
): (change: Relabelled) => How {
  const count = new Map<string, number>();
  for (const { turn, other } of changes) add(count, pairKey(turn.label, other.label));
  const [placesOf, placesAfter] = [labelCounts(before), labelCounts(after)];
  const labels = [...new Set(before.turns.map(({ label }) => label))];
  const swapped = new Set(
    [...count].flatMap(([pair, times]) => {
      const [label = '', other = ''] = pair.split('\n');
      const back = count.get(pairKey(other, label)) ?? 0;
      return back > 0 && times + back >= SWAPPED * changes.length ? [pair] : [];
    }),
  );
  return ({ turn: { label }, other: { label: now } }) => {
    if (swapped.has(pairKey(label, now))) return 'swapped';
    const [key, nowKey] = [labelKey(label), labelKey(now)];
    const isPart = partNamed(now) === undefined && partNamed(label) !== undefined;
    if (isPart && partAmong(label, labels) !== undefined) return 'named';
    if (areInitials(key, nowKey) || areInitials(nowKey, key)) return 'form';
    if (isPlaceholder(label) || isPart) return isPlaceholder(now) ? 'reassigned' : 'named';
    const [one, other] = [placesOf(key), placesOf(nowKey)];
    const isGone = placesAfter(key).places.length <= (1 - EVERYWHERE) * one.places.length;
    const isSlip = slipsBetween({ label, key }, { label: now, key: nowKey }) !== undefined;
    if (isSlip) return key === nowKey || isGone || other.places.length === 0 ? 'spelling' : 'reassigned';
    if (likeness(one, other) !== undefined || likeness(other, one) !== undefined) return 'form';
    const isEverywhere = isGone && (count.get(pairKey(label, now)) ?? 0) >= EVERYWHERE * one.places.length;
    return isEverywhere && (other.places.length === 0 || one.places.length > 1) ? 'renamed' : 'reassigned';
  };
}

/** `em` of `emmanuel moor`, and `r` of `rosa`. */
function areInitials(code: string, name: string): boolean {
  const letters = code.replaceAll('.', '');
  const words = name.split(/[ -]/);
  return (
    letters.length === words.length &&
    name.length > letters.length &&
    words.every((word, at) => word.startsWith(letters.charAt(at)))
  );
}

const labelCounts = perObject(({ turns }: Transcript) => {
  const times = new Map<string, number>();
  for (const { label } of turns) add(times, labelKey(label));
  return (key: string) => ({ key, places: { length: times.get(key) ?? 0 } });
});

function pairKey(label: string, other: string): string {
  return `${label}\n${other}`;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
