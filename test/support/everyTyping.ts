import assert from 'node:assert/strict';
import type { Turn } from '../../server/src/model/transcript';
import { labelRange, speechRange } from '../../server/src/document/places';
import { Snapshot } from '../../server/src/document/snapshot';
import { spokenLines } from '../../server/src/facts/spokenLines';
import { annotationCompletion } from '../../server/src/edits/typing/annotationCompletion';
import { completion } from '../../server/src/edits/typing/completion';
import { inlineCompletion } from '../../server/src/edits/typing/inlineCompletion';
import { linkedEditing } from '../../server/src/queries/navigation/linkedEditing';
import { newTurn } from '../../server/src/edits/typing/newTurn';
import { onTypeFormatting } from '../../server/src/edits/typing/onTypeFormatting';
import { pasteAsTurns } from '../../server/src/edits/typing/pasteAsTurns';
import { isRefusal } from '../../server/src/edits/refusal';
import { setSpeaker } from '../../server/src/edits/typing/setSpeaker';
import type { TextChange } from '../../server/src/text/change';

/** Where in a document the aids are tried: at the turns after these shares of all. */
const SHARES = [0.1, 0.4, 0.7, 1];

/** How often a label was offered, and was read as its speaker's when something was said behind it. */
export interface Offers {
  offered: number;
  read: number;
}

/** Tries every aid at some places of a transcript: whatever each writes, no spoken word is touched. */
export function tryTyping(text: string, offers: Offers): void {
  const snapshot = Snapshot.of(text);
  const { turns } = snapshot.transcript;
  if (turns.length === 0) return;
  for (const share of SHARES) {
    const turn = turns[Math.min(turns.length - 1, Math.floor(share * turns.length))];
    if (turn !== undefined) tryAt(snapshot, turn, offers);
  }
  tryPasting(snapshot);
}

function tryAt(snapshot: Snapshot, turn: Turn, offers: Offers): void {
  const { text } = snapshot;
  const { from, to } = speechRange(text, turn);
  touchesBlanksOnly(snapshot, newTurn(snapshot, to));
  touchesBlanksOnly(snapshot, newTurn(snapshot, Math.floor((from + to) / 2)));
  const given = setSpeaker(snapshot, to);
  if (!isRefusal(given) && text.slice(given.from, given.to).trim() !== '') {
    const { from: start, to: end } = labelRange(text, turn);
    assert.ok(start <= given.from && given.to <= end, 'a label alone gives way to another');
  }
  for (const label of linkedEditing(snapshot, labelRange(text, turn).from) ?? [])
    assert.equal(text.slice(label.from, label.to), turn.label);
  tryBelow(snapshot, turn, offers);
  tryTyped(snapshot, turn);
}

/** On the blank line that Enter makes at the end of a turn. */
function tryBelow(before: Snapshot, turn: Turn, offers: Offers): void {
  const { to } = speechRange(before.text, turn);
  const snapshot = before.edit([{ from: to, to, insert: '\n' }]);
  const offered = [...inlineCompletion(snapshot, to + 1), ...completion(snapshot, to + 1).map(asChange)];
  for (const change of offered) touchesBlanksOnly(snapshot, change);
  const [first] = inlineCompletion(snapshot, to + 1);
  if (first === undefined) return;
  offers.offered++;
  const after = snapshot.apply([{ ...first, insert: `${first.insert}And so we went home.` }]);
  const line = after.text.placeAt(first.from + first.insert.length).line;
  const written = after.transcript.turns.find((one) => one.line <= line && line <= one.endLine && one.line > turn.line);
  if (written !== undefined && first.insert.includes(written.label)) offers.read++;
}

/** Each colon of a turn as it is typed, with nothing behind it yet, and each word that may be a name. */
function tryTyped({ text }: Snapshot, turn: Turn): void {
  const { from, to } = speechRange(text, turn);
  const said = text.slice(from, Math.min(to, from + 600));
  for (const { index } of [...said.matchAll(/[:：]/g)].slice(0, 3)) {
    const typed = text.slice(Math.max(0, from - CONTEXT), from + index + 1);
    const snapshot = Snapshot.of(typed);
    if (snapshot.transcript.turns.some(({ line, textFrom }) => isAtEnd(snapshot, line, textFrom))) continue;
    assert.deepEqual(onTypeFormatting(snapshot, typed.length), []);
  }
  const words = [...said.matchAll(/(?<=\S )\p{L}/gu)].slice(0, 3).map(({ index }) => from + index + 1);
  for (const offset of words) {
    const snapshot = Snapshot.of(text.slice(Math.max(0, from - CONTEXT), offset));
    const end = snapshot.text.length;
    assert.deepEqual([...completion(snapshot, end), ...annotationCompletion(snapshot, end)].filter(isLabel), []);
  }
}

/** So much of what stands before is enough to know the speakers by. */
const CONTEXT = 6000;

/** A colon in speech may be read as a label's; then it is one, as far as anybody can tell. */
function isAtEnd({ text }: Snapshot, line: number, textFrom: number): boolean {
  return line === text.lineCount - 1 && text.lineText(line).slice(textFrom).trim() === '';
}

function isLabel({ kind }: { readonly kind: string }): boolean {
  return kind === 'label';
}

const BOLD = Snapshot.of('**Ann Lee:** When did you come?\n\n**Ben:** In March.\n\n');

/** The first lines of a transcript pasted into another: every line that is spoken is there, as it was, in its order. */
function tryPasting({ text }: Snapshot): void {
  const pasted = text.slice(0, text.lineEnd(Math.min(text.lineCount - 1, 120)));
  const change = pasteAsTurns(BOLD, BOLD.text.length, pasted);
  if (change === undefined) return;
  const { transcript } = Snapshot.of(pasted);
  let at = 0;
  for (const turn of transcript.turns) {
    for (const { line, from } of spokenLines(transcript, turn)) {
      const said = line.text.slice(from).trim();
      const found = change.insert.indexOf(said, at);
      assert.ok(found >= 0, said);
      at = found + said.length;
    }
  }
}

function touchesBlanksOnly({ text }: Snapshot, change: ReturnType<typeof newTurn> | TextChange): void {
  if (!('refused' in change)) assert.equal(text.slice(change.from, change.to).trim(), '');
}

function asChange({ range, insert }: ReturnType<typeof completion>[number]): TextChange {
  return { ...range, insert };
}
