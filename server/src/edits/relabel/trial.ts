import type { Participant, Turn } from '../../model/transcript';
import { turnRange } from '../../document/places';
import type { Snapshot } from '../../document/snapshot';
import type { ReadContext } from '../../document/context';
import type { TextChange } from '../../text/change';
import type { SourceText } from '../../text/sourceText';
import { unreadable } from './newName';
import type { Refusal } from '../refusal';
import { isRefusal, refuse } from '../refusal';
import type { RelabelAnswer } from './relabelled';
import { spoken } from './spoken';
import type { Words } from '../../words/say';
import { say } from '../../words/say';

/** A turn as it is to be read once the text is changed. */
export interface Expected {
  readonly line: number;
  readonly endLine: number;
  readonly label: string;
  /** Whether the label was written for it, rather than left as it was. */
  readonly isNew: boolean;
  /** Whose it is to be: see `identityOf`. */
  readonly who: object | string;
}

/** Changes, and what they are made for. */
export interface Plan {
  readonly changes: readonly TextChange[];
  /** Every turn there is to be, in the text's order, given the line on which each place of the old text ends up. */
  readonly expected: (lineOf: LineOf) => readonly Expected[];
  /** Those whose turns change hands: afterwards each of them is to have all that is theirs, and nothing else. */
  readonly concerned: ReadonlySet<object | string>;
  /** What the user is told where turns would be read otherwise. */
  readonly otherwise?: Words;
  /** What the document sees around it then, where that changes too. */
  readonly around?: ReadContext;
  /** What is said then (see `spoken`), where it is not the same as before: marks that were taken for speech go. */
  readonly said?: string;
  /** What else has to hold of the text as it is read then; a sentence for the user where it does not. */
  readonly also?: (next: Snapshot) => Words | undefined;
}

/** The line on which an offset of the old text ends up. What is taken away ends up where it began. */
export type LineOf = (offset: number) => number;

/** Grants changes that are read back as they are meant. */
export function tried(snapshot: Snapshot, plan: Plan): RelabelAnswer {
  const { changes, expected } = plan;
  const next = readBack(snapshot, plan);
  if (isRefusal(next)) return next;
  const turns = expected(linesAfter(snapshot.text, next.text, changes)).filter(({ isNew }) => isNew).length;
  return { changes, folderChanges: [], turns, merges: undefined };
}

/**
 * Makes the changes on a copy and reads it. Answers the copy, if every turn begins and ends where it was meant to, every new
 * label is read as it was written, no speaker concerned gains or loses another turn, and the spoken words are the same.
 */
export function readBack(snapshot: Snapshot, plan: Plan): Snapshot | Refusal {
  const { changes, expected, concerned, otherwise = DIFFERENT, around = snapshot.context, said, also } = plan;
  const next = snapshot.apply(changes).among(around);
  const wanted = expected(linesAfter(snapshot.text, next.text, changes));
  const refused = misread(next, wanted, otherwise) ?? mistaken(next, wanted, concerned);
  if (refused !== undefined) return refuse(refused);
  if (spoken(next) !== (said ?? spoken(snapshot))) return refuse(otherwise);
  const objection = also?.(next);
  return objection === undefined ? next : refuse(objection);
}

/** A turn that keeps its label, its speaker and its extent. */
export function unchanged({ text }: Pick<Snapshot, 'text'>, turn: Turn, lineOf: LineOf): Expected {
  const { from, to } = turnRange(text, turn);
  return { line: lineOf(from), endLine: lineOf(to), label: turn.label, isNew: false, who: turn.participant };
}

function linesAfter(before: SourceText, after: SourceText, changes: readonly TextChange[]): LineOf {
  const keepsLine = ({ from, to, insert }: TextChange): boolean =>
    !insert.includes('\n') && before.placeAt(from).line === before.placeAt(to).line;
  if (changes.every(keepsLine)) return (offset) => before.placeAt(offset).line;
  const inOrder = [...changes].sort((a, b) => a.from - b.from || a.to - b.to);
  let sum = 0;
  // How far the text behind the first so many changes moves.
  const moves = [0, ...inOrder.map(({ from, to, insert }) => (sum += insert.length - (to - from)))];
  return (offset) => {
    const done = countUpTo(inOrder, offset);
    const start = inOrder[done]?.from ?? offset;
    return after.placeAt(Math.min(offset, start) + (moves[done] ?? 0)).line;
  };
}

/** How many of the changes, in order and none overlapping another, end at an offset or before it. */
function countUpTo(changes: readonly TextChange[], offset: number): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.to ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const DIFFERENT = say`Other turns would be read differently then, so nothing was changed.`;

function lost(label: string): Words {
  return say`'${label}' would not be read as a label elsewhere any more, so nothing was changed. Declare that speaker first.`;
}

function parted(label: string, name: string): Words {
  return say`'${label}' would not be read as a label of ${name} any more, so nothing was changed. Declare it as another label first.`;
}

function taken(label: string, name: string): Words {
  return say`'${label}' would be read as a label of ${name} here, so nothing was changed.`;
}

function misread(
  { transcript: { turns } }: Snapshot,
  wanted: readonly Expected[],
  otherwise: Words,
): Words | undefined {
  const read = new Map(turns.map((turn) => [turn.line, turn]));
  const missed = wanted.filter(({ line, label }) => read.get(line)?.label !== label);
  const [first] = [...missed.filter(({ isNew }) => isNew), ...missed];
  if (first !== undefined) return first.isNew ? unreadable(first.label) : lost(first.label);
  const isSame =
    turns.length === wanted.length && wanted.every(({ line, endLine }) => read.get(line)?.endLine === endLine);
  return isSame ? undefined : otherwise;
}

/** Both lists have the same turns in the same order. */
function mistaken(
  { transcript: { turns } }: Snapshot,
  wanted: readonly Expected[],
  concerned: ReadonlySet<object | string>,
): Words | undefined {
  const ofRead = new Map<Participant, object | string>();
  const ofWanted = new Map<object | string, Participant>();
  for (const [at, { who, label }] of wanted.entries()) {
    const read = turns[at]?.participant;
    if (read === undefined) return DIFFERENT;
    const owner = ofRead.get(read) ?? who;
    const body = ofWanted.get(who) ?? read;
    if (body !== read && concerned.has(who)) return parted(label, body.name);
    if (owner !== who && (concerned.has(owner) || concerned.has(who))) return taken(label, read.name);
    ofRead.set(read, owner);
    ofWanted.set(who, body);
  }
  return undefined;
}
