import type { Turn } from '../../analysis/model';
import { turnRange } from '../../analysis/places';
import type { Snapshot } from '../../analysis/snapshot';
import type { TextChange } from '../../text/change';
import type { SourceText } from '../../text/sourceText';
import { unreadable } from '../newName';
import type { Refusal } from '../refusal';
import { refuse } from '../refusal';
import type { Relabelled } from './relabelled';

/** A turn as it is to be read once the text is changed. */
export interface Expected {
  readonly line: number;
  readonly endLine: number;
  /** The label that was written for it; undefined where its label is left as it was. */
  readonly label: string | undefined;
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
  readonly otherwise?: string;
}

/** The line on which an offset of the old text ends up. What is taken away ends up where it began. */
export type LineOf = (offset: number) => number;

/**
 * Makes the changes on a copy and reads it. They are granted if every turn begins and ends where it was meant to, every
 * new label is read as it was written, and nobody who is concerned gains or loses another turn.
 */
export function tried(
  snapshot: Snapshot,
  { changes, expected, concerned, otherwise = DIFFERENT }: Plan,
): Relabelled | Refusal {
  const next = snapshot.apply(changes);
  const wanted = expected(linesAfter(snapshot.text, next.text, changes));
  const refused = misread(next, wanted, otherwise) ?? mistaken(next, wanted, concerned);
  if (refused !== undefined) return refuse(refused);
  const turns = wanted.filter(({ label }) => label !== undefined).length;
  return { changes, folderChanges: [], turns, merges: undefined };
}

/** A turn that keeps its label, its speaker and its extent. */
export function unchanged({ text }: Pick<Snapshot, 'text'>, turn: Turn, lineOf: LineOf): Expected {
  const { from, to } = turnRange(text, turn);
  return { line: lineOf(from), endLine: lineOf(to), label: undefined, who: turn.participant };
}

function linesAfter(before: SourceText, after: SourceText, changes: readonly TextChange[]): LineOf {
  const keepsLine = ({ from, to, insert }: TextChange): boolean =>
    !insert.includes('\n') && before.placeAt(from).line === before.placeAt(to).line;
  if (changes.every(keepsLine)) return (offset) => before.placeAt(offset).line;
  return (offset) => {
    let at = offset;
    for (const { from, to, insert } of changes) {
      if (to <= offset) at += insert.length - (to - from);
      else if (from < offset) at -= offset - from;
    }
    return after.placeAt(at).line;
  };
}

const DIFFERENT = 'Other turns would be read differently then, so nothing was changed.';

function misread(
  { transcript: { turns } }: Snapshot,
  wanted: readonly Expected[],
  otherwise: string,
): string | undefined {
  const read = new Map(turns.map((turn) => [turn.line, turn]));
  for (const { line, label } of wanted) {
    if (label !== undefined && read.get(line)?.label !== label) return unreadable(label);
  }
  const isSame =
    turns.length === wanted.length && wanted.every(({ line, endLine }) => read.get(line)?.endLine === endLine);
  return isSame ? undefined : otherwise;
}

/** Both lists have the same turns in the same order. */
function mistaken(
  { transcript: { turns } }: Snapshot,
  wanted: readonly Expected[],
  concerned: ReadonlySet<object | string>,
): string | undefined {
  const ofRead = new Map<object, object | string>();
  const ofWanted = new Map<object | string, object>();
  for (const [at, { who, label }] of wanted.entries()) {
    const read = turns[at]?.participant;
    if (read === undefined) return DIFFERENT;
    const known = ofRead.get(read);
    const isMixed = known !== undefined && known !== who && (concerned.has(known) || concerned.has(who));
    const isSplit = concerned.has(who) && (ofWanted.get(who) ?? read) !== read;
    if (isMixed || isSplit) return label === undefined ? DIFFERENT : taken(label, read.name);
    if (known === undefined) ofRead.set(read, who);
    if (!ofWanted.has(who)) ofWanted.set(who, read);
  }
  return undefined;
}

function taken(label: string, name: string): string {
  return `'${label}' would be read as a label of ${name} here, so nothing was changed.`;
}
