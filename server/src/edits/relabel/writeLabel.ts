import { headOf } from '../../observations/heads';
import { strayBehind } from '../../observations/strayMarks';
import { columnsRange } from '../../document/places';
import type { Turn } from '../../model/transcript';
import type { Snapshot } from '../../document/snapshot';
import type { TextChange } from '../../text/change';
import { isRefusal, refuse } from '../refusal';
import { partsOf } from '../convertLabels/parts';
import { unreadable } from './newName';
import { readOtherwise } from './otherwise';
import type { RelabelAnswer } from './relabelled';
import { identityOf, speakerNamed } from './speaker';
import { spoken } from './spoken';
import { strayText } from './strayMarks';
import { tried, unchanged } from './trial';
import { say } from '../../words/say';

/** The label of a turn as it stands, with its marks, and without a time: `**Ann:**`, `Ann -`. */
export function writtenLabel({ text, lines }: Snapshot, turn: Turn): string {
  const { from, to } = headOf(lines, turn).span;
  return text.lineText(turn.line).slice(from, to).trim();
}

/** Writes the label of one turn as it is given, with its marks. It may become another label, of the same speaker or not. */
export function writeLabel(snapshot: Snapshot, turn: Turn, written: string): RelabelAnswer {
  return writeAll(snapshot, [turn], written);
}

/** The same for all labels that are written as this one is. */
export function writeLabels(snapshot: Snapshot, turn: Turn, written: string): RelabelAnswer {
  return writeAll(snapshot, writtenAlike(snapshot, turn), written);
}

/** Writes all labels of a turn's speaker as the label of this turn stands, with its marks. */
export function copyLabel(snapshot: Snapshot, turn: Turn): RelabelAnswer {
  const others = writtenOtherwise(snapshot, turn);
  if (others.length === 0) return refuse(say`All labels of ${turn.participant.name} are written like this one.`);
  const parts = partsOf(snapshot, turn);
  return isRefusal(parts) ? parts : writeAll(snapshot, others, writtenLabel(snapshot, turn));
}

/** The turns of a turn's speaker whose labels are written otherwise than its own. */
export function writtenOtherwise(snapshot: Snapshot, turn: Turn): readonly Turn[] {
  const own = writtenLabel(snapshot, turn);
  return turn.participant.turns.filter((one) => writtenLabel(snapshot, one) !== own);
}

/** The turns of a turn's speaker with the same label, and the same marks around it, itself among them. */
export function writtenAlike(snapshot: Snapshot, turn: Turn): readonly Turn[] {
  const [own, stray] = [writtenLabel(snapshot, turn), strayText(snapshot, turn)];
  return turn.participant.turns.filter(
    (one) => writtenLabel(snapshot, one) === own && strayText(snapshot, one) === stray,
  );
}

function writeAll(snapshot: Snapshot, turns: readonly Turn[], given: string): RelabelAnswer {
  const written = given.trim();
  const [first] = turns;
  if (first === undefined || written === '') return refuse(say`A speaker needs a name.`);
  if (/[\r\n]/.test(written)) return refuse(say`A label stands on one line; this name has a line break.`);
  // What stands in a cell or a tag, or with a direction beside it, has no other form.
  const strange = turns.map((turn) => partsOf(snapshot, turn)).find(isRefusal);
  if (strange !== undefined) return strange;
  const changes = turns.map((turn) => changeOf(snapshot, turn, written));
  const next = snapshot.apply(changes).among(snapshot.context);
  const label = next.transcript.turns.find(({ line }) => line === first.line)?.label;
  if (label === undefined || !written.includes(label)) return refuse(unreadable(written));
  const isSame = turns.every((turn) => turn.label === label);
  const voice = isSame ? undefined : speakerNamed(snapshot, label);
  const owners = [first.participant, ...(voice === undefined || isRefusal(voice) ? [] : [identityOf(voice)])].reverse();
  const answers = owners.map((who) => attempt(snapshot, turns, { label, who, changes, isSame }));
  return answers.find((answer) => !isRefusal(answer)) ?? answers[0] ?? refuse(unreadable(written));
}

/** A label in place of another with its marks, and of those that were left behind it. A time, and what is said, stay. */
function changeOf({ text, lines }: Snapshot, turn: Turn, written: string): TextChange {
  const { span, gap } = headOf(lines, turn);
  const stray = strayBehind(lines, turn);
  const line = text.lineText(turn.line);
  const end = stray?.to ?? span.from + line.slice(span.from, span.to).trimEnd().length;
  const needsBlank = gap !== undefined && /\S/.test(line.charAt(end)) && !written.endsWith('：');
  return { ...columnsRange(text, turn.line, { from: span.from, to: end }), insert: written + (needsBlank ? ' ' : '') };
}

interface Writing {
  readonly label: string;
  /** Whose the turns are to be. */
  readonly who: object | string;
  readonly changes: readonly TextChange[];
  /** Whether only the marks are others. */
  readonly isSame: boolean;
}

function attempt(snapshot: Snapshot, turns: readonly Turn[], { label, who, changes, isSame }: Writing): RelabelAnswer {
  const meant = new Set(turns);
  const stray = turns.flatMap((turn) => {
    const marks = strayBehind(snapshot.lines, turn);
    return marks === undefined ? [] : [columnsRange(snapshot.text, turn.line, marks)];
  });
  return tried(snapshot, {
    changes,
    expected: (lineOf) =>
      snapshot.transcript.turns.map((one) => {
        const kept = unchanged(snapshot, one, lineOf);
        return meant.has(one) ? { ...kept, label, isNew: true, who } : kept;
      }),
    concerned: new Set([...turns.map(({ participant }) => participant), who]),
    said: spoken(snapshot, stray),
    ...(isSame && stray.length === 0 && { also: (next) => readOtherwise(snapshot, next) }),
  });
}
