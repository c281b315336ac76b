import type { DeclaredParticipant } from '../analysis/declarations';
import { mergeDeclarations } from '../analysis/declared/merge';
import type { Participant } from '../analysis/model';
import { labelRange, linesRange, turnOfLabelAt } from '../analysis/places';
import { Snapshot } from '../analysis/snapshot';
import type { TextChange } from '../text/change';
import type { Range } from '../text/range';
import { declarationOf } from './references';
import type { Refusal } from './refusal';
import { refuse } from './refusal';

/** What can be renamed at a place, and what it is called there. */
export interface RenamePlace {
  readonly range: Range;
  readonly placeholder: string;
}

export interface RenameResult {
  readonly changes: readonly TextChange[];
  /** The participant whom the new name already belongs to: both become one, which the user should see beforehand. */
  readonly merges: string | undefined;
}

export function prepareRename(snapshot: Snapshot, offset: number): RenamePlace | Refusal {
  const turn = turnOfLabelAt(snapshot, offset);
  return turn ? { range: labelRange(snapshot.text, turn), placeholder: turn.label } : refuse(NOT_ON_LABEL);
}

/**
 * Gives a participant another label: in every turn under every label, and in the front matter where it declares the
 * participant (the label there if it gives one, else the name). What is said is left alone, even where it names them, and
 * so is the folder's `.turnwise.yaml`, which speaks for other documents too.
 * The changes are tried first: labels that would not be read as labels any more are refused.
 */
export function rename(snapshot: Snapshot, offset: number, newName: string): RenameResult | Refusal {
  const turn = turnOfLabelAt(snapshot, offset);
  const name = newName.trim();
  const obstacle = turn ? obstacleIn(name) : NOT_ON_LABEL;
  if (turn === undefined || obstacle !== undefined) return refuse(obstacle ?? NOT_ON_LABEL);

  const namesake = namesakeOf(snapshot, turn.participant, name);
  const changes = changesFor(snapshot, turn.participant, name, namesake === undefined);
  const next = Snapshot.of(snapshot.text.apply(changes).toString(), snapshot.surroundings);
  const merged = namesake ?? mergedWith(snapshot, next, turn.participant);
  return allRead(next, turn.participant, name) ? { changes, merges: merged } : refuse(unreadable(name));
}

const NOT_ON_LABEL = 'Place the cursor on the label of a turn to rename its speaker.';

function unreadable(name: string): string {
  return `'${name}' would not be read as a speaker's label here.`;
}

function obstacleIn(name: string): string | undefined {
  if (name === '') return 'A speaker needs a name.';
  if (/[\r\n]/.test(name)) return 'A label stands on one line; this name has a line break.';
  if (/[:：]/.test(name)) return 'A label ends at its colon; this name has one in it.';
  return undefined;
}

function changesFor(
  snapshot: Snapshot,
  participant: Participant,
  name: string,
  declares: boolean,
): readonly TextChange[] {
  const { text } = snapshot;
  const labels = participant.turns.map((turn) => ({ ...labelRange(text, turn), insert: name }));
  const declared = declares ? declarationOf(snapshot, participant) : undefined;
  // A name that is declared as an alias stays one: it is accepted already.
  const place = declared?.aliases.includes(name) === false ? declaredPlace(snapshot, declared) : undefined;
  const all = place ? [{ ...place, insert: asYaml(name) }, ...labels] : labels;
  return all.filter(({ from, to, insert }) => text.slice(from, to) !== insert);
}

/** Where the front matter says what labels a participant has: at `label`, or at the name where it gives no label. */
function declaredPlace({ text, transcript }: Snapshot, declared: DeclaredParticipant): Range | undefined {
  const { name, label, range } = declared;
  if (label === name || transcript.frontMatter === undefined) return range;
  const { from, to } = linesRange(text, transcript.frontMatter);
  // No two participants have the same label, so the first that is given is the one.
  for (const match of text.slice(from, to).matchAll(/\blabel\s*:[ \t]+("[^"\n]*"|'[^'\n]*'|[^\s,}#][^,}#\n]*)/g)) {
    const written = match[1]?.trimEnd() ?? '';
    const start = from + match.index + match[0].indexOf(written, 'label'.length);
    if (written.replace(/^(["'])(.*)\1$/, '$2') === label) return { from: start, to: start + written.length };
  }
  return undefined;
}

/** A name as YAML reads it back: as it stands where that is plain, else quoted. */
function asYaml(name: string): string {
  return /^\p{L}[\p{L}\p{M}\p{N} .'’()-]*$/u.test(name) ? name : JSON.stringify(name);
}

/** Another participant, in the text or declared, who goes by this name. */
function namesakeOf(
  { transcript, declarations, surroundings }: Snapshot,
  self: Participant,
  name: string,
): string | undefined {
  const wanted = fold(name);
  const declared = mergeDeclarations(declarations, surroundings.folder).participants;
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
