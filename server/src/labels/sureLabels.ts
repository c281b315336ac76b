import type { LabelGroup } from './group';

/** From so many places on, a label is no misprint of another. */
const FREQUENT = 4;

/** Longer labels are no initials. */
const LONGEST_CODE = 8;

/** The sure labels of a text, to look up in the same time among two or among thousands. Each table is made when it is first asked for. */
export class SureLabels {
  private readonly tables: {
    again?: ReadonlySet<string>;
    byStem?: ReadonlyMap<string, ReadonlySet<string>>;
    byRest?: ReadonlyMap<string, ReadonlySet<string>>;
  } = {};

  constructor(private readonly groups: readonly LabelGroup[]) {}

  /** Whether a label is one of them, and stands more than once. */
  hasAgain(label: string): boolean {
    const again = (this.tables.again ??= new Set(
      this.groups.filter(({ places }) => places.length > 1).map((group) => group.label),
    ));
    return again.has(label);
  }

  /** Whether another of them has the same word before its number: `spk03` for `spk00`. */
  hasSibling(label: string): boolean {
    const stem = stemOf(label);
    if (stem === undefined) return false;
    const byStem = (this.tables.byStem ??= setsOf(
      this.groups.map((group) => [stemOf(group.label), group.label] as const),
    ));
    return hasOther(byStem.get(stem), label);
  }

  /** Whether one that stands often has the same letters but one: old scans take a letter of initials for another, `FM` for `PM`. */
  hasMisprint(key: string): boolean {
    const byRest = (this.tables.byRest ??= setsOf(
      this.groups
        .filter((group) => group.places.length >= FREQUENT && group.key.length <= LONGEST_CODE)
        .flatMap((group) => restsOf(group.key).map((rest) => [rest, group.key] as const)),
    ));
    return restsOf(key).some((rest) => hasOther(byRest.get(rest), key));
  }
}

/** The word before the number at a label's end. */
function stemOf(label: string): string | undefined {
  return /\d$/.test(label) ? /^(?<stem>\D*\p{L}\D?)\d{1,4}$/u.exec(label)?.groups?.stem : undefined;
}

/** A key without each of its letters in turn; a single letter has no rest. */
function restsOf(key: string): readonly string[] {
  if (key.length < 2) return [];
  return Array.from(key, (_, at) => `${key.slice(0, at)} ${key.slice(at + 1)}`);
}

function setsOf(pairs: readonly (readonly [string | undefined, string])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const sets = new Map<string, Set<string>>();
  for (const [name, one] of pairs) {
    if (name === undefined) continue;
    const set = sets.get(name);
    if (set === undefined) sets.set(name, new Set([one]));
    else set.add(one);
  }
  return sets;
}

function hasOther(all: ReadonlySet<string> | undefined, one: string): boolean {
  return all !== undefined && all.size > (all.has(one) ? 1 : 0);
}
