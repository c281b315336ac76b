import type { Join, Likeness } from '../../model/join';
import type { Declarations, DeclaredParticipant } from '../../model/declarations';
import type { LabelGroup } from '../../labels/group';
import { labelKey } from '../../names/key';
import { legendOf } from '../../names/legend';
import { perKey } from '../../text/perKey';
import { isNamedBy, isOtherSign, isSameName, likeness } from '../../names/likeness';
import { nameWords } from '../../names/nameWords';
import { Nearby } from '../../names/nearby';
import { bearerOf, isTitle } from '../../language/titles';

/** The labels that one participant bears. */
export interface Person {
  readonly groups: readonly LabelGroup[];
  /** Why its labels are one person's; empty where there is one label. */
  readonly joins: readonly Join[];
  readonly declared: DeclaredParticipant | undefined;
}

/** Of so many turns of the rarer label, more than this share beside the other's: two people who talk to each other. */
export const APART = 0.34;

/**
 * Gathers labels that mean one person: those declared together; a shorter form of exactly one longer label
 * (`Mayor` for `Mayor Okafor`); the same name under another title; a slip of the fingers. Two labels that stand
 * beside each other as if in conversation are two people, however alike they look.
 *
 * `order` is the key of each turn's label in the text's order; `roster` what stands before the first turn.
 */
export function peopleOf(
  groups: readonly LabelGroup[],
  order: readonly string[],
  { participants }: Declarations,
  roster = '',
): readonly Person[] {
  const leader = new Map(groups.map(({ key }) => [key, key]));
  const joins = new Map<string, Join>();
  /** Whom a label could have meant. */
  const could = new Map<string, readonly LabelGroup[]>();
  const find = (key: string): string => {
    const next = leader.get(key) ?? key;
    return next === key ? key : find(next);
  };
  const declaredBy = declaredForms(participants);
  joinDeclared(groups, declaredBy, leader, find, joins);
  const neighbours = neighboursOf(order);
  const legend = legendOf(roster);
  const near = new Nearby(groups, legend);
  const undeclared = rarestFirst(groups).filter(({ key }) => !declaredBy.has(key));
  const isSmall = groups.length <= FEW_PEOPLE;
  const kinOf = new Map(
    undeclared.map((group) => {
      const kin = closest(group, near.of(group), neighbours, legend);
      return [group, kin ?? (isSmall ? otherSign(group, groups, neighbours) : undefined)];
    }),
  );
  for (const group of undeclared)
    for (const other of near.of(group))
      if (isSameName(group.key, other.key) && !declaredBy.has(other.key) && find(group.key) !== find(other.key)) {
        leader.set(find(group.key), find(other.key));
        joins.set(group.key, { label: group.label, other: other.label, why: 'same name' });
      }
  const byKey = new Map(groups.map((group) => [group.key, group]));
  // One label's kin may have to find each other first (`Lee, A.` is `A. Lee`, who is `Ann Lee`).
  for (let pass = 0; pass < PASSES; pass++) {
    for (const group of undeclared.filter(({ key }) => !joins.has(key))) {
      const kin = kinOf.get(group);
      const others = kin?.others.filter(({ key }) => find(key) !== find(group.key)) ?? [];
      const head = onlyOne(others, find, nameWords(group.key).every(isTitle) ? TIMES_IN_OFFICE : TIMES);
      const other = others.find(({ key }) => find(key) === head);
      if (head === undefined || kin === undefined || other === undefined) continue;
      if (isOnlyByOffice(group, other, byKey.get(head), legend)) continue;
      if (isNamedBy(other.key, group.key) && isTorn(kinOf.get(other), group, find)) continue;
      leader.set(find(group.key), head);
      joins.set(group.key, { label: group.label, other: other.label, why: kin.kind });
      could.set(group.key, others);
    }
  }
  // Only now it is known who is one with whom.
  for (const [key, others] of could) {
    const join = joins.get(key);
    if (join !== undefined && others.some((other) => find(other.key) !== find(key)))
      joins.set(key, { ...join, isOpen: true });
  }
  return gather(groups, find, declaredBy, joins);
}

const PASSES = 3;

/** Of all who could be meant, it is the one who has so many turns, and so many times those of any other. */
const MEANT = 3;
const TIMES = 3;

/** By an office alone, one of two who hold it is meant only where the other hardly speaks. */
const TIMES_IN_OFFICE = 10;

/** Two who hold one office (`Minister Lee`, `Minister Moor`) are not one because it stands alone for one of them. */
function isOnlyByOffice(
  group: LabelGroup,
  other: LabelGroup,
  head: LabelGroup | undefined,
  legend: ReadonlyMap<string, readonly string[]>,
): boolean {
  if (head === undefined || head === other || !isNamedBy(other.key, group.key)) return false;
  return likeness(group, head, legend) === undefined && likeness(head, group, legend) === undefined;
}

/**
 * Whether a short form could mean others than this one just as well: `Prime Minister` beside `Prime Minister Lind` and
 * `Prime Minister Moor`, who would become one person through it.
 */
function isTorn(kin: Kin | undefined, group: LabelGroup, find: (key: string) => string): boolean {
  const others = kin?.others ?? [];
  return others.includes(group) && onlyOne(others, find, TIMES_IN_OFFICE) === undefined;
}

/** Who is meant where all these could be: a form that could mean two people means neither, unless one stands out. */
function onlyOne(others: readonly LabelGroup[], find: (key: string) => string, times: number): string | undefined {
  const turns = new Map<string, number>();
  for (const { key, places } of others) turns.set(find(key), (turns.get(find(key)) ?? 0) + places.length);
  const [first, second] = [...turns].sort(([, a], [, b]) => b - a);
  const isMeant = first !== undefined && first[1] >= MEANT && first[1] >= times * (second?.[1] ?? 0);
  return isMeant || second === undefined ? first?.[0] : undefined;
}

function declaredForms(participants: readonly DeclaredParticipant[]): ReadonlyMap<string, DeclaredParticipant> {
  return new Map(
    participants.flatMap((one) => [one.name, one.label, ...one.aliases].map((form) => [labelKey(form), one] as const)),
  );
}

function joinDeclared(
  groups: readonly LabelGroup[],
  declaredBy: ReadonlyMap<string, DeclaredParticipant>,
  leader: Map<string, string>,
  find: (key: string) => string,
  joins: Map<string, Join>,
): void {
  const first = new Map<DeclaredParticipant, LabelGroup>();
  for (const group of groups) {
    const { key } = group;
    const participant = declaredBy.get(key);
    if (participant === undefined) continue;
    const before = first.get(participant);
    if (before === undefined) {
      first.set(participant, group);
      continue;
    }
    leader.set(find(key), find(before.key));
    joins.set(key, { label: group.label, other: before.label, why: 'declared' });
  }
}

function rarestFirst(groups: readonly LabelGroup[]): readonly LabelGroup[] {
  return [...groups].sort((a, b) => a.places.length - b.places.length || a.label.length - b.label.length);
}

/** The labels that this one could be another form of, none of the weaker kind where there is one of a stronger. */
function closest(
  group: LabelGroup,
  near: ReadonlySet<LabelGroup>,
  neighbours: Neighbours,
  legend: ReadonlyMap<string, readonly string[]>,
): Kin | undefined {
  const kin = new Map<Likeness, LabelGroup[]>();
  for (const other of near) {
    // Such as `Speaker 1` and `Speaker 2`: there may be thousands of them.
    if (differsInNumber(group.key, other.key)) continue;
    const kind = likeness(group, other, legend);
    if (kind === undefined || (!isSeldom(kind, group, other) && neighbours.share(group, other) > APART)) continue;
    kin.set(kind, [...(kin.get(kind) ?? []), other]);
  }
  const kind = STRONGEST_FIRST.find((one) => kin.has(one));
  return kind && { kind, others: kin.get(kind) ?? [] };
}

/** Among more people than these, names of three signs that differ in one are two people's. */
const FEW_PEOPLE = 4;

/** A name of ideographs with one other sign, which stands once, where the usual one stands so often. */
const USUAL = 4;

function otherSign(group: LabelGroup, groups: readonly LabelGroup[], neighbours: Neighbours): Kin | undefined {
  if (group.places.length > 1) return undefined;
  const others = groups.filter(
    (other) =>
      other.places.length >= USUAL && isOtherSign(group.key, other.key) && neighbours.share(group, other) === 0,
  );
  return others.length === 1 ? { kind: 'slip', others } : undefined;
}

export function differsInNumber(one: string, other: string): boolean {
  return one.length > 2 && /\d/.test(one) && one !== other && withoutNumbers(one) === withoutNumbers(other);
}

const withoutNumbers = perKey((key): string => key.replace(/\d+/g, '#'));

interface Kin {
  readonly kind: Likeness;
  readonly others: readonly LabelGroup[];
}

const STRONGEST_FIRST: readonly Likeness[] = ['form', 'slip', 'title'];

/** A shorter or longer form that stands so seldom, beside so many times more of the other. */
const SELDOM = 3;
const FAR_MORE = 4;

/**
 * Whether labels may be one person's though they stand beside each other: once, where the other form is used ever after
 * (a name in full at an introduction, a slip, another title), and a form of a name that is seldom beside the usual one.
 */
export function isSeldom(kind: Likeness, one: LabelGroup, other: LabelGroup): boolean {
  const [few = 0, many = 0] = [one.places.length, other.places.length].sort((a, b) => a - b);
  if (kind === 'form' && few <= SELDOM && many >= FAR_MORE * few) return true;
  return few === 1 && many >= 3 && !(kind === 'title' && areTwo(one.key, other.key));
}

/** `Mr. Lind` and `Mrs. Lind`: a couple, rather than a slip. */
function areTwo(one: string, other: string): boolean {
  const [a, b] = [bearerIn(one), bearerIn(other)];
  return a !== undefined && b !== undefined && a !== b;
}

/** Whether a title in a label's key says that it is a man's or a woman's. */
function bearerIn(key: string): 'man' | 'woman' | undefined {
  const bearers = key.split(/[\s.]+/).map(bearerOf);
  return bearers.includes('woman') ? 'woman' : bearers.find((one) => one !== undefined);
}

interface Neighbours {
  /** How often two labels stand beside each other, as a share of the rarer one's turns. */
  share(a: LabelGroup, b: LabelGroup): number;
}

export function neighboursOf(order: readonly string[]): Neighbours {
  /** How often the second key stands right behind the first. */
  const behind = new Map<string, Map<string, number>>();
  order.forEach((key, at) => {
    const next = order[at + 1];
    if (next === undefined) return;
    const others = behind.get(key) ?? new Map<string, number>();
    behind.set(key, others.set(next, (others.get(next) ?? 0) + 1));
  });
  const times = (a: string, b: string) => behind.get(a)?.get(b) ?? 0;
  return {
    share: (a, b) => (times(a.key, b.key) + times(b.key, a.key)) / Math.min(a.places.length, b.places.length),
  };
}

function gather(
  groups: readonly LabelGroup[],
  find: (key: string) => string,
  declaredBy: ReadonlyMap<string, DeclaredParticipant>,
  joins: ReadonlyMap<string, Join>,
): readonly Person[] {
  const people = new Map<string, LabelGroup[]>();
  for (const group of groups) {
    const members = people.get(find(group.key));
    if (members === undefined) people.set(find(group.key), [group]);
    else members.push(group);
  }
  return Array.from(people.values(), (members) => ({
    groups: members,
    joins: members.map(({ key }) => joins.get(key)).filter((join) => join !== undefined),
    declared: members.map(({ key }) => declaredBy.get(key)).find((one) => one !== undefined),
  }));
}
