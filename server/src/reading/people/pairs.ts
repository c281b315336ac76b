import type { Join, Likeness } from '../../model/join';
import type { LineSpan } from '../../text/range';
import type { LineView } from '../../facts/fact';
import type { ChunkedList } from '../../text/chunkedList';
import type { Words } from '../../words/say';
import { say } from '../../words/say';
import { legendOf } from '../../names/legend';
import { likeness } from '../../names/likeness';
import { Nearby } from '../../names/nearby';
import type { LabelGroup } from '../../labels/group';
import { rosterText } from '../../labels/roster';
import type { Person } from './people';
import { APART, differsInNumber, isSeldom, neighboursOf } from './people';

/** Two labels that have something in common, and why they are one person's or not. */
export interface PairReasons {
  readonly label: string;
  readonly other: string;
  readonly isOne: boolean;
  readonly why: Words;
  /** Of the turns of the rarer label: the share that stand beside the other's. Much of it is a conversation of two people. */
  readonly beside: number;
  /** At how many places each stands. */
  readonly times: readonly [number, number];
}

/** What of a reading tells the reasons. */
interface Read {
  readonly people: readonly Person[];
  readonly drafts: readonly { readonly key: string }[];
  readonly before: LineSpan | undefined;
}

/** Why each two labels with a word, a beginning, an end or initials in common are one person's, or are not. */
export function pairReasons(lines: ChunkedList<LineView>, { people, drafts, before }: Read): readonly PairReasons[] {
  const groups = people.flatMap((person) => person.groups);
  const legend = legendOf(rosterText(lines, before));
  const near = new Nearby(groups, legend);
  const neighbours = neighboursOf(drafts.map(({ key }) => key));
  const personOf = new Map(people.flatMap((person) => person.groups.map((group) => [group, person] as const)));
  const found: PairReasons[] = [];
  for (const [at, group] of groups.entries()) {
    const others = near.of(group);
    for (const other of groups
      .slice(at + 1)
      .filter((one) => others.has(one) || personOf.get(one) === personOf.get(group))) {
      const [person, second] = [personOf.get(group), personOf.get(other)];
      const beside = neighbours.share(group, other);
      const isOne = person === second;
      const kind = likeness(group, other, legend) ?? likeness(other, group, legend);
      const isDeclared = person?.declared !== undefined && second?.declared !== undefined;
      const why = isOne
        ? whyOne(person?.joins ?? [], group, other)
        : isDeclared
          ? say`declared as two`
          : whyTwo(group, other, kind, beside);
      const times = [group.places.length, other.places.length] as const;
      found.push({ label: group.label, other: other.label, isOne, why, beside, times });
    }
  }
  return found;
}

const KINDS: Readonly<Record<Join['why'], Words>> = {
  declared: say`declared as one`,
  'same name': say`one name but for what stands in parentheses`,
  form: say`a form of the other`,
  slip: say`a slip for the other`,
  title: say`one name under two titles`,
};

function whyOne(joins: readonly Join[], { label }: LabelGroup, { label: other }: LabelGroup): Words {
  const join = joins.find((one) => [one.label, one.other].includes(label) && [one.label, one.other].includes(other));
  return join === undefined ? say`each is one with a third label` : KINDS[join.why];
}

function whyTwo(group: LabelGroup, other: LabelGroup, kind: Likeness | undefined, beside: number): Words {
  if (differsInNumber(group.key, other.key)) return say`they differ in a number`;
  if (kind === undefined) return say`two names`;
  if (beside > APART && !isSeldom(kind, group, other))
    return say`${KINDS[kind]}, but they stand beside each other as two who talk`;
  return say`${KINDS[kind]}, but it could mean somebody else as well, or is likelier to`;
}
