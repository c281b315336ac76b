import { plainBlanks } from '../text/blanks';
import { withoutBrackets } from '../names/brackets';
import type { LabelPlace } from './place';

/** All places that bear one label, written alike but for case and spaces, and how many of them show what is asked of every label. */
export class LabelGroup {
  /** The label as it stands at its first place. */
  readonly label: string;
  private counted: PlaceTally | undefined;

  constructor(
    readonly key: string,
    /** In the text's order; never empty. */
    readonly places: readonly LabelPlace[],
    /** Those of the same name with and without brackets behind it, too: `Ann Lee (North) (Green)` and `Ann Lee`. */
    readonly name: NamePlaces,
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

/** All places of one name. */
export interface NamePlaces {
  /** In the text's order. */
  readonly places: readonly LabelPlace[];
  /** After how many of them the next place bears another name. */
  readonly changing: number;
}

/** The places by label, in the order of their first ones. */
export function groupsOf(places: readonly LabelPlace[]): readonly LabelGroup[] {
  const byKey = new Map<string, LabelPlace[]>();
  for (const place of places) {
    const own = byKey.get(place.key);
    if (own === undefined) byKey.set(place.key, [place]);
    else own.push(place);
  }
  const nameOf = namesOf(byKey);
  const names = new Map<string, { readonly places: LabelPlace[]; changing: number }>();
  for (const [at, place] of places.entries()) {
    const key = nameOf(place.key);
    let name = names.get(key);
    if (name === undefined) names.set(key, (name = { places: [], changing: 0 }));
    name.places.push(place);
    const next = places[at + 1];
    if (next === undefined || nameOf(next.key) !== key) name.changing++;
  }
  return Array.from(
    byKey,
    ([key, own]) => new LabelGroup(key, own, names.get(nameOf(key)) ?? { places: own, changing: 0 }),
  );
}

/** The name in a label: what stands before brackets, where that is a label as well. */
function namesOf(labels: ReadonlyMap<string, unknown>): (key: string) => string {
  const names = new Map<string, string>();
  for (const key of labels.keys()) {
    const name = withoutBrackets(key);
    if (name !== key && labels.has(name)) names.set(key, name);
  }
  return names.size === 0 ? (key) => key : (key) => names.get(key) ?? key;
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
