import { plainBlanks } from '../text/blanks';
import type { LabelPlace } from './place';

/** All places that bear one label, written alike but for case and spaces, and how many of them show what is asked of every label. */
export class LabelGroup {
  /** The label as it stands at its first place. */
  readonly label: string;
  private counted: PlaceTally | undefined;

  /** @param changing after how many of them the next place bears another label */
  constructor(
    readonly key: string,
    /** In the text's order; never empty. */
    readonly places: readonly LabelPlace[],
    readonly changing: number,
  ) {
    this.label = plainBlanks(places[0]?.label ?? key);
  }

  get tally(): PlaceTally {
    return (this.counted ??= tallyOf(this.places));
  }
}

/** Of how many places something is true. */
interface PlaceTally {
  readonly opens: number;
  readonly timed: number;
  readonly tight: number;
}

function tallyOf(places: readonly LabelPlace[]): PlaceTally {
  const tally = { opens: 0, timed: 0, tight: 0 };
  for (const place of places) {
    if (place.opens) tally.opens++;
    if (place.shape.time !== undefined) tally.timed++;
    if (place.shape.tight) tally.tight++;
  }
  return tally;
}

/** The places by label, in the order of their first ones. */
export function groupsOf(places: readonly LabelPlace[]): readonly LabelGroup[] {
  const groups = new Map<string, { readonly places: LabelPlace[]; changing: number }>();
  for (const [at, place] of places.entries()) {
    let group = groups.get(place.key);
    if (group === undefined) groups.set(place.key, (group = { places: [], changing: 0 }));
    group.places.push(place);
    if (places[at + 1]?.key !== place.key) group.changing++;
  }
  return Array.from(groups, ([key, group]) => new LabelGroup(key, group.places, group.changing));
}

/** The lines of the first and the last place; `[Infinity, -1]` where there is none. */
export function extent(groups: readonly LabelGroup[]): readonly [number, number] {
  let first = Infinity;
  let last = -1;
  for (const { places } of groups) {
    first = Math.min(first, places[0]?.line ?? Infinity);
    last = Math.max(last, places.at(-1)?.line ?? -1);
  }
  return [first, last];
}
