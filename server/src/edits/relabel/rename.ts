import { readDeclarations } from '../../declarations/declarations';
import { mergeDeclarations } from '../../declarations/merge';
import type { Participant } from '../../model/transcript';
import { frontMatterWithLabel, withLabel } from '../../declaring/label';
import { labelChange } from '../../document/labelChange';
import { labelRange, turnOfLabelAt } from '../../document/places';
import { Snapshot } from '../../document/snapshot';
import type { ReadContext } from '../../document/context';
import type { TextChange } from '../../text/change';
import type { Range } from '../../text/range';
import type { SourceText } from '../../text/sourceText';
import { obstacleIn, unreadable } from './newName';
import { declarationOf, folderDeclarationOf } from '../../queries/navigation/references';
import type { Refusal } from '../refusal';
import { refuse } from '../refusal';
import type { Words } from '../../words/say';
import { say } from '../../words/say';

/** What can be renamed at a place, and what it is called there. */
export interface RenamePlace {
  readonly range: Range;
  readonly placeholder: string;
}

export interface RenameResult {
  readonly changes: readonly TextChange[];
  /** Changes of the folder's `.turnwise.yaml`, in its offsets. They speak for other documents too. */
  readonly folderChanges: readonly TextChange[];
  /** The participant who has the new name already: both become one, which the user should see beforehand. */
  readonly merges: string | undefined;
}

export function prepareRename(snapshot: Snapshot, offset: number): RenamePlace | Refusal {
  const turn = turnOfLabelAt(snapshot, offset);
  return turn ? { range: labelRange(snapshot.text, turn), placeholder: turn.label } : refuse(NOT_ON_LABEL);
}

/**
 * Gives a participant another label: in every turn under every label, and where they are declared (the label there if
 * the entry gives one, else the name): in the front matter, else in the folder's `.turnwise.yaml`, whose text
 * `folderFile` is. What is said is left alone, even where it names them.
 * The changes are tried first: labels that would not be read as labels any more are refused.
 */
export function rename(
  snapshot: Snapshot,
  offset: number,
  newName: string,
  folderFile?: SourceText,
): RenameResult | Refusal {
  const turn = turnOfLabelAt(snapshot, offset);
  const name = newName.trim();
  const obstacle = turn ? obstacleIn(name) : NOT_ON_LABEL;
  if (turn === undefined || obstacle !== undefined) return refuse(obstacle ?? NOT_ON_LABEL);

  const { participant } = turn;
  const namesake = namesakeOf(snapshot, participant, name);
  const declared = namesake === undefined ? declare(snapshot, participant, name, folderFile) : UNDECLARED;
  if (declared === undefined) return refuse(undeclarable(participant, name));
  const { folderChanges } = declared;
  const changes = [...declared.changes, ...relabel(snapshot, participant, name)];
  const around = changedAround(snapshot, folderFile, folderChanges);
  const next = Snapshot.of(snapshot.text.apply(changes).toString(), around);
  const merges = namesake ?? mergedWith(snapshot, next, participant);
  return allRead(next, participant, name) ? { changes, folderChanges, merges } : refuse(unreadable(name));
}

const NOT_ON_LABEL = say`Place the cursor on the label of a turn to rename its speaker.`;

function undeclarable({ name }: Participant, label: string): Words {
  return say`'${label}' cannot be written into the declaration of '${name}' without spoiling something there.`;
}

function relabel({ text }: Snapshot, { turns }: Participant, name: string): readonly TextChange[] {
  const labels = turns.filter(({ label }) => label !== name);
  return labels.map((turn) => labelChange(text, turn, name));
}

type Declaring = Pick<RenameResult, 'changes' | 'folderChanges'>;

const UNDECLARED: Declaring = { changes: [], folderChanges: [] };

/** Declares the new label wherever the participant is declared; undefined where that cannot be done safely. */
function declare(
  snapshot: Snapshot,
  participant: Participant,
  name: string,
  folderFile: SourceText | undefined,
): Declaring | undefined {
  const own = declarationOf(snapshot, participant);
  const declared = own ?? folderDeclarationOf(snapshot, participant);
  // A name that is declared as an alias stays one: it is accepted already.
  if (declared === undefined || [declared.label, ...declared.aliases].includes(name)) return UNDECLARED;
  const changes = own ? frontMatterWithLabel(snapshot, own.name, name) : [];
  const folderChanges = own || !folderFile ? [] : withLabel(folderFile.toString(), declared.name, name);
  return changes.length + folderChanges.length > 0 ? { changes, folderChanges } : undefined;
}

/** What the document sees around it once the folder's file is changed. */
export function changedAround(
  { context }: Snapshot,
  folderFile: SourceText | undefined,
  folderChanges: readonly TextChange[],
): ReadContext {
  if (folderFile === undefined || folderChanges.length === 0) return context;
  const folder = readDeclarations(folderFile.apply(folderChanges).toString(), { kind: 'folder' });
  return { ...context, folder };
}

/** Another participant, in the text or declared, who goes by this name. */
function namesakeOf(
  { transcript, declarations, context }: Snapshot,
  self: Participant,
  name: string,
): string | undefined {
  const wanted = fold(name);
  const declared = mergeDeclarations(declarations, context.folder).participants;
  const others = [
    ...transcript.participants.map((other) => ({ name: other.name, labels: other.labels.map(({ label }) => label) })),
    ...declared.map((other) => ({ name: other.name, labels: [other.label, ...other.aliases] })),
  ];
  return others.find(
    (other) => other.name !== self.name && [other.name, ...other.labels].some((l) => fold(l) === wanted),
  )?.name;
}

function fold(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** A participant whose turns the next reading gives to the same person: no name is the same, but they are taken for one. */
function mergedWith(before: Snapshot, next: Snapshot, self: Participant): string | undefined {
  const own = new Set(self.turns.map(({ line }) => line));
  const [line] = own;
  const joined = next.transcript.turns.find((turn) => turn.line === line)?.participant.turns ?? [];
  const strange = joined.find((turn) => !own.has(turn.line));
  return strange && before.transcript.turns.find((turn) => turn.line === strange.line)?.participant.name;
}

/** Whether every renamed label is read as it was meant. No change adds or takes a line, so lines can be compared. */
function allRead(next: Snapshot, { turns }: Participant, name: string): boolean {
  const labels = new Map(next.transcript.turns.map(({ line, label }) => [line, label]));
  return turns.every(({ line }) => labels.get(line) === name);
}
