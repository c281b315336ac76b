import type { LineView } from '../facts/fact';
import type { LineSpan } from '../text/range';
import type { Matter } from '../model/matter';
import { firstIndex } from '../text/firstIndex';
import type { ChunkedList } from '../text/chunkedList';
import type { LabelGroup } from '../labels/group';
import type { GivenRole } from './people/given';
import type { Person } from './people/people';
import type { Draft } from './turns';

/** Who talks in which turns, and the lines from which that is known. */
export interface CastInLines {
  readonly drafts: readonly Draft[];
  readonly people: readonly Person[];
  readonly given: readonly (GivenRole | undefined)[];
  readonly before: LineSpan | undefined;
  readonly matter: readonly Matter[];
  readonly lines: ChunkedList<LineView>;
}

/**
 * Whether the same people speak in the same turns of two versions, and the same is known of them beforehand, wherever the
 * turns stand now: then all that was found out of who talks holds for both.
 */
export function isSameCast(a: CastInLines, b: CastInLines): boolean {
  return (
    areAlike(a.drafts, b.drafts, (one, other) => one.key === other.key && one.place.label === other.place.label) &&
    areAlike(a.people, b.people, isSamePerson) &&
    areAlike(a.given, b.given, (one, other) => one?.role === other?.role) &&
    isSameIntroduction(a, b) &&
    haveSameMatter(a, b)
  );
}

function isSamePerson(a: Person, b: Person): boolean {
  return (
    a.declared === b.declared &&
    areAlike(a.groups, b.groups, isSameGroup) &&
    areAlike(a.joins, b.joins, (one, other) => JSON.stringify(one) === JSON.stringify(other))
  );
}

function isSameGroup(a: LabelGroup, b: LabelGroup): boolean {
  return a.key === b.key && areAlike(a.places, b.places, (one, other) => one.label === other.label);
}

/** Whether the matter before the talk is the same: names in full are taken from it. */
function isSameIntroduction({ before, lines }: CastInLines, { before: other, lines: others }: CastInLines): boolean {
  if (before?.line !== other?.line || before?.endLine !== other?.endLine) return false;
  for (let at = before?.line ?? 0; at <= (before?.endLine ?? -1); at++)
    if (lines.at(at) !== others.at(at)) return false;
  return true;
}

/** Whether the same kinds of matter stand between the same turns, and inside them: they say where a speaker is cut off. */
function haveSameMatter(a: CastInLines, b: CastInLines): boolean {
  return areAlike(
    a.matter,
    b.matter,
    (one, other) =>
      one.kind === other.kind && one.ends === other.ends && turnsBefore(one, a.drafts) === turnsBefore(other, b.drafts),
  );
}

function turnsBefore({ line }: Matter, drafts: readonly Draft[]): number {
  return firstIndex(drafts, (draft) => draft.line > line);
}

function areAlike<T>(a: readonly T[], b: readonly T[], isSame: (one: T, other: T) => boolean): boolean {
  return a.length === b.length && a.every((one, at) => isSame(one, b[at] as T));
}
