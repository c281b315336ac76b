import type { LineView } from '../facts/fact';
import { linesWithWords, paragraphsWithWords } from '../facts/count';
import { hasWords, isItem } from '../facts/looks';
import { isKin } from '../names/kin';
import { isNameLike as isWrittenLikeName } from '../names/nameForm';
import type { Nearby } from '../names/nearby';
import type { ChunkedList } from '../text/chunkedList';
import type { LabelGroup } from './group';
import { extent } from './group';
import type { LabelPlace } from './place';

/** How much of a document begins with labels. */
export interface Density {
  /** Several speak, and nearly every paragraph begins with a label, or even every line: one more is no surprise. */
  readonly dense: 'paragraphs' | 'lines' | undefined;
  /** The share of paragraphs that begin with a label, as far as that can be told; 0 of few. */
  readonly labelled: number;
}

/** All label-like places, and the sure labels among them. */
interface Labels {
  readonly all: readonly LabelGroup[];
  readonly sure: readonly LabelGroup[];
  readonly near: Nearby<LabelGroup>;
  /** Sure labels begin with a small letter. */
  readonly areSmall: boolean;
}

/** A talk of two or three seldom has another voice. */
const ENOUGH_SPEAKERS = 4;

/** From so many turns on, and from such a share of paragraphs that bear a label, a document is dense. */
export const ENOUGH_TURNS = 6;
const DENSE = 0.85;

/**
 * Whether nearly all paragraphs, or lines, between the first sure label and the last begin with a label: a sure one, or
 * one that is written like a name.
 */
export function density({ all, sure, near, areSmall }: Labels, lines: ChunkedList<LineView>): Density {
  if (all.length < ENOUGH_SPEAKERS) return SPARSE;
  const [first, last] = extent(sure);
  const isInside = ({ line }: LabelPlace) => first <= line && line <= last;
  const known = new Set(sure);
  const isLikely = (group: LabelGroup) => isNameLike(group, near) || (areSmall && SMALL.test(group.label));
  const likely = all.filter((group) => known.has(group) || (group.places.every(isInside) && isLikely(group)));
  const labelled = new Set(likely.flatMap(({ places }) => places.map(({ line }) => line)));
  if (labelled.size < ENOUGH_TURNS || likely.length < ENOUGH_SPEAKERS) return SPARSE;
  if (linesWithWords(lines, first, last) <= labelled.size / DENSE) return { dense: 'lines', labelled: 1 };
  const paragraphs = paragraphsWithWords(lines, first, last);
  const opening = Array.from(labelled).filter((at) => opensParagraph(lines, at, first)).length;
  if (paragraphs < ENOUGH_TURNS) return SPARSE;
  return { dense: paragraphs <= opening / DENSE ? 'paragraphs' : undefined, labelled: opening / paragraphs };
}

const SPARSE: Density = { dense: undefined, labelled: 0 };

/** One word in small letters, or two, as handles and names are where nobody writes capitals. */
const SMALL = /^\p{Ll}[^\s.,]*(?: \p{Ll}[^\s.,]*)?(?: ?\([^()]{1,30}\))?$/u;

/** Whether a line has words and the one before it, from a first line on, has none. */
function opensParagraph(lines: ChunkedList<LineView>, at: number, first: number): boolean {
  const [line, before] = [lines.at(at), at > first ? lines.at(at - 1) : undefined];
  return line !== undefined && hasWords(line) && !(before !== undefined && hasWords(before));
}

/** Could be one more speaker, and is no other form of one that is known. */
function isNameLike(group: LabelGroup, near: Nearby<LabelGroup>): boolean {
  return isWrittenLikeName(group.label) && ![...near.of(group)].some((other) => isKin(group.key, other.key));
}

/** So many items of a list bear a label where nearly all do. */
const MOST_ITEMS = 0.7;

/** Whether nearly all items of the list between two lines bear a label. */
export function listedOf(
  all: readonly LabelGroup[],
  lines: ChunkedList<LineView>,
  first: number,
  last: number,
): 'some' | 'most' {
  const labelled = new Set<number>();
  for (const { places } of all)
    for (const { line, shape } of places) if (shape.strength === 'strong') labelled.add(line);
  let items = 0;
  let bearing = 0;
  for (let at = first; at <= last; at++) {
    if (!isItem(lines.at(at))) continue;
    items++;
    if (labelled.has(at)) bearing++;
  }
  return items > 0 && bearing >= MOST_ITEMS * items ? 'most' : 'some';
}
