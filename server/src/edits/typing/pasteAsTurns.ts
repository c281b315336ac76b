import { labelKey } from '../../names/key';
import type { Turn } from '../../model/transcript';
import { Snapshot } from '../../document/snapshot';
import type { TextChange } from '../../text/change';
import { headFor } from './labelForm';
import { isEnclosed } from '../relabel/enclosed';
import { firstParagraph } from '../relabel/speech';
import { blankLines, breaksAbove, isAmongTurns } from './turnStart';
import type { Voice } from '../../queries/speakers/voices';
import { voicesOf } from '../../queries/speakers/voices';

/**
 * Turns from elsewhere in the form that this document has: labels with its marks and separator, known ones in their
 * spelling, as many blank lines between turns as here. Times beside labels and every spoken word stay. `at` is the offset
 * where they are pasted, at the end of a line. Undefined where the text has no turns, the cursor is not at such a place, or
 * turns stand in cells or tags, here or there: then it is to be pasted as it is.
 */
export function pasteAsTurns(snapshot: Snapshot, at: number, pasted: string): TextChange | undefined {
  const { text, lines } = snapshot;
  const { line, column } = text.placeAt(at);
  if (text.lineText(line).slice(column).trim() !== '' || !isAmongTurns(snapshot, line)) return undefined;
  const given = readPasted(snapshot, pasted);
  const ours = snapshot.transcript.turns.slice(-SHOWING);
  const isLoose = (from: Snapshot, turns: readonly Turn[]) => !turns.some((turn) => isEnclosed(from, turn));
  if (given.transcript.turns.length === 0 || !isLoose(given, given.transcript.turns) || !isLoose(snapshot, ours))
    return undefined;
  const wanted = blankLines(snapshot, line);
  const changes = [...heads(snapshot, given, line), ...gaps(given, '\n'.repeat(1 + wanted))];
  const turns = given.text.apply(changes).toString().trim();
  const isBlank = lines.at(line)?.blank === true;
  const before = isBlank ? breaksAbove(snapshot, line) : '\n'.repeat(1 + wanted);
  const behind = lines.at(line + 1)?.blank === false ? '\n'.repeat(wanted) : '';
  const from = text.lineStart(line) + (isBlank ? 0 : text.lineText(line).trimEnd().length);
  return { from, to: text.lineEnd(line), insert: before + turns + behind };
}

/** So many of the latest turns show whether turns stand in cells here. */
const SHOWING = 20;

/** Read among the people of this document, so that a single turn of one of them is known for one. */
function readPasted(snapshot: Snapshot, pasted: string): Snapshot {
  const known = voicesOf(snapshot).map(({ name, label, role, participant }) => ({
    name,
    label,
    role,
    aliases: participant?.labels.map((use) => use.label).filter((one) => one !== label) ?? [],
    range: { from: 0, to: 0 },
    labelRange: undefined,
  }));
  const { context } = snapshot;
  const folder = { ...context.folder, participants: known };
  return Snapshot.of(pasted, { ...context, folder });
}

/** A head of this document for each turn of the other, up to its first word. */
function heads(snapshot: Snapshot, given: Snapshot, line: number): readonly TextChange[] {
  const { text } = given;
  const known = voicesOf(snapshot);
  return given.transcript.turns.map((turn) => {
    const from = text.lineStart(turn.line);
    const head = timeOf(given, turn) + headFor(snapshot, voiceFor(known, turn), line);
    const said = firstParagraph(given, turn);
    // What is no speech may stand between a label and what is said below it.
    const isBelow = said === undefined || given.lines.slice(turn.line + 1, said.line).some(({ blank }) => !blank);
    return isBelow
      ? { from, to: text.lineEnd(turn.line), insert: head.trimEnd() }
      : { from, to: said.from, insert: head };
  });
}

/** The one of that label here, with the label in the spelling that it has here; else somebody new. */
function voiceFor(known: readonly Voice[], { label }: Turn): Voice {
  const key = labelKey(label);
  for (const voice of known) {
    const used = voice.participant?.labels.find((use) => labelKey(use.label) === key)?.label;
    if (used !== undefined) return { ...voice, label: used };
    if (labelKey(voice.label) === key || labelKey(voice.name) === key) return voice;
  }
  return { name: label, label, role: undefined, participant: undefined };
}

/** A time stays, at the beginning of its turn. */
function timeOf({ text }: Snapshot, { line, timeSpan }: Turn): string {
  return timeSpan === undefined ? '' : `${text.lineText(line).slice(timeSpan.from, timeSpan.to).trim()} `;
}

/** The blank lines between one turn and the next, where nothing else stands between them. */
function gaps({ text, lines, transcript: { turns } }: Snapshot, breaks: string): readonly TextChange[] {
  return turns.slice(1).flatMap(({ line, index }) => {
    const last = turns[index - 1]?.endLine ?? line;
    const between = lines.slice(last + 1, line);
    if (last >= line || between.some(({ blank }) => !blank)) return [];
    return [{ from: text.lineEnd(last), to: text.lineStart(line), insert: breaks }];
  });
}
