import type { Turn } from '../../model/transcript';
import { turnRange } from '../../document/places';
import type { Snapshot } from '../../document/snapshot';
import type { TextChange } from '../../text/change';
import type { Range } from '../../text/range';
import type { Refusal } from '../refusal';
import { isRefusal, refuse } from '../refusal';
import { ENCLOSED, isEnclosed } from './enclosed';
import type { RelabelAnswer } from './relabelled';
import { firstParagraph } from './speech';
import { spoken } from './spoken';
import { tried, unchanged } from './trial';
import { say } from '../../words/say';

/**
 * Takes a turn's label away, so that what it says goes on the turn before, as a paragraph of its own; in a list as an item
 * of its own. The speaker of the turn before has all of it then.
 */
export function mergeTurn(snapshot: Snapshot, turn: Turn): RelabelAnswer {
  return without(snapshot, turn, () => ({ ...headOf(snapshot, turn), insert: listMark(snapshot, turn) }));
}

/** The mark of a list before a label with which something is said on its line, with the blanks around it. */
function listMark({ text }: Snapshot, { line, textFrom }: Turn): string {
  const written = text.lineText(line);
  return written.slice(textFrom).trim() === '' ? '' : (/^\s*[-*+•][^\S\n]+/.exec(written)?.[0] ?? '');
}

/** The same, and what it says goes on in the last paragraph of the turn before, as where a sentence was torn in two. */
export function joinTurn(snapshot: Snapshot, turn: Turn): RelabelAnswer {
  return without(snapshot, turn, (before) => {
    const { text } = snapshot;
    const said = firstParagraph(snapshot, turn);
    if (said === undefined) return { ...headOf(snapshot, turn), insert: '' };
    const from = text.lineStart(before.endLine) + text.lineText(before.endLine).trimEnd().length;
    const isBetween = text.slice(from, text.lineStart(turn.line)).trim() !== '';
    if (isBetween) return refuse(say`Something stands between this turn and the one before.`);
    const isDense = DENSE.test(text.slice(from - 1, from)) && DENSE.test(text.slice(said.from, said.from + 1));
    return { from, to: said.from, insert: isDense ? '' : ' ' };
  });
}

/** Letters and marks of scripts that have no blanks between sentences. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u;

/** Makes a change that takes a turn's label away, given the turn before. */
function without(snapshot: Snapshot, turn: Turn, change: (before: Turn) => TextChange | Refusal): RelabelAnswer {
  const { turns } = snapshot.transcript;
  const before = turns[turn.index - 1];
  if (before === undefined) return refuse(say`There is no turn before this one.`);
  if (isEnclosed(snapshot, turn)) return refuse(ENCLOSED);
  const wanted = change(before);
  if (isRefusal(wanted)) return wanted;
  const isSilent = firstParagraph(snapshot, turn) === undefined;
  return tried(snapshot, {
    changes: [wanted],
    ...(/\S/.test(wanted.insert) && { said: withListMark(snapshot, wanted) }),
    expected: (lineOf) =>
      turns
        .filter((one) => one !== turn)
        .map((one) => {
          const kept = unchanged(snapshot, one, lineOf);
          return one === before && !isSilent ? { ...kept, endLine: lineOf(turnRange(snapshot.text, turn).to) } : kept;
        }),
    concerned: new Set([before.participant, turn.participant]),
    otherwise: say`Without its label this would not be read as part of the turn before.`,
  });
}

/** What is said where the mark of a list stands in it, which was before a label. */
function withListMark(snapshot: Snapshot, { from, to, insert }: TextChange): string {
  const next = snapshot.apply([{ from, to, insert }]).among(snapshot.context);
  const isKept = spoken(next, [{ from, to: from + insert.length }]) === spoken(snapshot);
  return spoken(isKept ? next : snapshot);
}

/** All that stands before a turn's first word on its own lines; where nothing is said, the blank lines before it too. */
function headOf(snapshot: Snapshot, turn: Turn): Range {
  const { text } = snapshot;
  const from = text.lineStart(turn.line);
  const said = firstParagraph(snapshot, turn);
  if (said === undefined) return { from: endOfWritten(snapshot, turn.line - 1), to: text.lineEnd(turn.line) };
  if (said.line === turn.line) return { from, to: said.from };
  const isBelow = text.slice(text.lineEnd(turn.line), said.from).trim() === '';
  return { from, to: text.lineStart(isBelow ? said.line : turn.line + 1) };
}

/** The end of the last line up to here that is not blank. */
function endOfWritten({ text, lines }: Snapshot, line: number): number {
  let at = line;
  while (at > 0 && lines.at(at)?.blank === true) at--;
  return text.lineEnd(at);
}
