import { hasFootWords } from '../../facts/furniture';
import { headingAt } from '../../reading/matter/headings';
import type { Snapshot } from '../../document/snapshot';
import type { TextChange } from '../../text/change';
import { headFor } from './labelForm';
import { turnBefore } from './nextSpeaker';
import { breaksBetween } from '../relabel/gap';
import { firstParagraph } from '../relabel/speech';
import type { Voice } from '../../queries/speakers/voices';

/**
 * Whether a turn could begin on this line. Under a line of text it can only where this document sets turns without a
 * blank line between them; elsewhere that is a paragraph broken by hand.
 */
export function mayStartTurn(snapshot: Snapshot, line: number): boolean {
  const { transcript, lines } = snapshot;
  const free = (at: number): boolean => lines.at(at - 1)?.blank !== false;
  const later = transcript.turns.slice(1).filter((turn) => turn.line !== line);
  if (!isAmongTurns(snapshot, line) || isAwaited(snapshot, line)) return false;
  return free(line) || later.length === 0 || later.some((turn) => !free(turn.line));
}

/** Whether the turn above has nothing but its label yet, so that its words are what comes next. */
export function isAwaited(snapshot: Snapshot, line: number): boolean {
  const turn = turnBefore(snapshot, line);
  if (turn === undefined) return false;
  const said = firstParagraph(snapshot, turn);
  return said === undefined || said.line >= line;
}

/** Whether a line is neither in the front matter nor in the matter around the interview. */
export function isAmongTurns({ transcript }: Snapshot, line: number): boolean {
  const { frontMatter, body, after } = transcript;
  if (frontMatter !== undefined && line <= frontMatter.endLine) return false;
  if (body !== undefined && line < body.line) return false;
  // A lone word under the last turn, half a label as yet, may be read as the first line of a footer.
  return after === undefined || line <= after.line || after.endLine < line;
}

/**
 * Whether a line outside of all turns is of a plain paragraph that lacks its label: anywhere where there are no turns yet,
 * else right above the first turn or below the last one. No label belongs on a heading, in the front matter, in what
 * stands at the top of a page or in its foot.
 */
export function mayGetLabel({ transcript, lines }: Snapshot, line: number): boolean {
  const { frontMatter, body, after, matter } = transcript;
  if (frontMatter !== undefined && line <= frontMatter.endLine) return false;
  if (lines.at(line)?.aside !== undefined || headingAt(lines, line) !== undefined) return false;
  if (body === undefined) return true;
  // Half a sentence under the last turn may be read as the first line of a footer.
  if (after !== undefined && line >= after.line)
    return lines.slice(after.line, line + 1).every((one) => !one.blank && !hasFootWords(one));
  const paragraph = matter.find((one) => one.line <= line && line <= one.endLine);
  if (paragraph === undefined || lines.slice(paragraph.endLine + 1, body.line).some(({ blank }) => !blank))
    return false;
  // A sentence alone on its line is taken for the title.
  return (
    paragraph.kind === 'introduction' || (paragraph.kind === 'title' && SENTENCE_END.test(lines.at(line)?.text ?? ''))
  );
}

/** Whether a line is a heading, and no label that looks like one. */
export function isHeading({ transcript }: Snapshot, line: number): boolean {
  return transcript.matter.some((one) => one.kind === 'heading' && one.line === line);
}

const SENTENCE_END = /[.?!…。？！؟]["'”’»)]{0,3}\s*$/;

/**
 * Begins a turn on a blank line, with the blank lines above that the document has between turns. All of it is written on
 * that line, and the cursor belongs behind it. Undefined where there is no room before the line that follows.
 */
export function turnOnBlankLine(snapshot: Snapshot, line: number, voice: Voice): TextChange | undefined {
  const { text, lines } = snapshot;
  const wanted = blankLines(snapshot, line);
  const below = blanksFrom(snapshot, line + 1, 1);
  if (lines.at(line + 1 + below) !== undefined && below < wanted) return undefined;
  const insert = breaksAbove(snapshot, line) + headFor(snapshot, voice, line);
  return { from: text.lineStart(line), to: text.lineEnd(line), insert };
}

/** Begins a turn below a line of text, whose blanks at the end give way. */
export function turnBelow(snapshot: Snapshot, line: number, voice: Voice): TextChange {
  const { text } = snapshot;
  const from = text.lineStart(line) + text.lineText(line).trimEnd().length;
  const breaks = '\n'.repeat(1 + blankLines(snapshot, line + 1));
  return { from, to: text.lineEnd(line), insert: breaks + headFor(snapshot, voice, line + 1) };
}

/** The line breaks that are missing above a blank line for a turn to begin there; none at the top of the document. */
export function breaksAbove(snapshot: Snapshot, line: number): string {
  const above = blanksFrom(snapshot, line - 1, -1);
  const isTop = snapshot.lines.at(line - 1 - above) === undefined;
  return '\n'.repeat(isTop ? 0 : Math.max(0, blankLines(snapshot, line) - above));
}

/** How many blank lines stand between turns around a line. */
export function blankLines(snapshot: Snapshot, line: number): number {
  return breaksBetween(snapshot, turnBefore(snapshot, line) ?? { index: 0 }).length - 1;
}

/** How many blank lines follow each other from a line on, downwards (1) or upwards (-1). */
function blanksFrom({ lines }: Snapshot, line: number, step: 1 | -1): number {
  let blanks = 0;
  while (lines.at(line + step * blanks)?.blank === true) blanks++;
  return blanks;
}
