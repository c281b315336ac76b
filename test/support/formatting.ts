import { findingsIn } from '../../server/src/rules/check';
import assert from 'node:assert/strict';
import type { Participant } from '../../server/src/model/transcript';
import { Snapshot } from '../../server/src/document/snapshot';
import { convertLabels } from '../../server/src/edits/convertLabels/convertLabels';
import type { LabelForm } from '../../server/src/edits/convertLabels/forms';
import { format } from '../../server/src/edits/format/format';
import { isRefusal } from '../../server/src/edits/refusal';
import type { TextChange } from '../../server/src/text/change';
import { undoing } from './undoing';
import { english } from '../../server/src/words/say';

/**
 * Formats a text and proves of it: the same turns of the same speakers, who say the same, byte for byte but for blanks at
 * ends of lines and blank lines; all else stands as it stood; a second time changes nothing; no finding comes; what is
 * undone is as it was. The same of the middle third alone, outside of which no line changes.
 */
export function assertFormats(text: string, path = text): void {
  const before = Snapshot.of(text);
  const changes = format(before);
  const after = changed(before, changes);
  assertSameTalk(before, after, path);
  assert.deepEqual(written(after), written(before), path);
  assert.deepEqual(format(after), [], `${path}: once is enough`);
  assert.deepEqual(come(before, after), [], `${path}: no finding comes`);
  assertUndone(before, changes, path);
  assertFormatsWithin(before, path);
}

/** Writes all labels in a form, and proves that nothing but labels, and blanks beside them, is changed. Undefined where it is refused. */
export function converted(before: Snapshot, form: LabelForm, path: string): Snapshot | undefined {
  const answer = convertLabels(before, form);
  if (isRefusal(answer)) {
    assert.match(english(answer.refused), /[.]$/, path);
    return undefined;
  }
  const after = changed(before, answer.changes);
  const said = `${path} as ${form.id}`;
  assertSameTalk(before, after, said);
  const isShouted = form.capitals === true;
  const label = (turn: Turn) => (isShouted ? capitals(turn.label) : turn.label);
  assert.deepEqual(after.transcript.turns.map(label), before.transcript.turns.map(label), said);
  if (isShouted)
    assert.ok(
      after.transcript.turns.every((turn) => !/\p{Ll}/u.test(turn.label)),
      said,
    );
  assert.equal(
    bare(after),
    bare(before),
    `${said}: words, numbers and times stay, in this order or beside their label`,
  );
  assertUndone(before, answer.changes, said);
  return after;
}

function changed({ text, context }: Snapshot, changes: readonly TextChange[]): Snapshot {
  return Snapshot.of(text.apply(changes).toString(), context);
}

function assertSameTalk(before: Snapshot, after: Snapshot, path: string): void {
  const talk = (snapshot: Snapshot) => {
    const numbers = new Map<Participant, number>();
    return snapshot.transcript.turns.map((turn) => {
      const { participant, kind } = turn;
      if (!numbers.has(participant)) numbers.set(participant, numbers.size);
      return `${numbers.get(participant)} ${kind} ${timeOf(snapshot, turn)}: ${said(snapshot, turn)}`;
    });
  };
  assert.deepEqual(talk(after), talk(before), path);
}

type Turn = Snapshot['transcript']['turns'][number];

function timeOf({ text }: Snapshot, { line, timeSpan }: Turn): string {
  return timeSpan === undefined ? '' : text.lineText(line).slice(timeSpan.from, timeSpan.to);
}

/** What stands on the lines of a turn behind its label and the blanks there, to the byte, without blanks at ends of lines. */
function said({ text }: Snapshot, { line: first, endLine, textFrom }: Turn): string {
  const lines = Array.from(text.lines(first, endLine + 1), (line, at) => (at === 0 ? line.slice(textFrom) : line));
  return lines
    .map((line) => line.replace(/[ \t]+$/, ''))
    .filter((line) => line !== '')
    .join('\n')
    .trimStart();
}

/** In every language alike. */
function capitals(text: string): string {
  return text.toUpperCase().replaceAll('İ', 'I');
}

/** Every line that is none of a turn's first, without blanks at its end, and no blank ones. */
function written({ text, transcript }: Snapshot): readonly string[] {
  const starts = new Set(transcript.turns.map(({ line }) => line));
  return Array.from(text.lines(), (line, at) => (starts.has(at) ? '' : line.replace(/[ \t]+$/, ''))).filter(
    (line) => line !== '',
  );
}

/** All letters and digits in an order that does not hang on where times stand. */
function bare({ text }: Snapshot): string {
  const words = capitals(text.toString()).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.sort().join(' ');
}

/** The codes of which there are more findings than before. */
function come(before: Snapshot, after: Snapshot): readonly string[] {
  const count = (snapshot: Snapshot, code: string) =>
    findingsIn(snapshot).filter((finding) => finding.code === code).length;
  const codes = new Set(findingsIn(after).map(({ code }) => code));
  return [...codes].filter((code) => count(after, code) > count(before, code));
}

function assertUndone(before: Snapshot, changes: readonly TextChange[], path: string): void {
  const text = before.text.apply(changes);
  assert.equal(text.apply(undoing(before, changes)).toString(), before.text.toString(), `${path}: undone`);
}

function assertFormatsWithin(before: Snapshot, path: string): void {
  const { text } = before;
  const third = Math.floor(text.lineCount / 3);
  const within = { from: text.lineStart(third), to: text.lineStart(Math.max(2 * third, third + 1)) };
  const changes = format(before, { within });
  const after = changed(before, changes);
  assert.equal(after.text.slice(0, within.from), text.slice(0, within.from), `${path}: what is above the range`);
  const below = after.text.toString().slice(after.text.length - (text.length - within.to));
  assert.equal(below, text.slice(within.to, text.length), `${path}: what is below the range`);
  assertSameTalk(before, after, `${path}, a part of it`);
}
