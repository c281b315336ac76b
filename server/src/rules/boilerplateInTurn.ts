import type { Line } from '../syntax/line';
import type { ChunkedList } from '../text/chunkedList';
import { isFurnitureLine, isPageLine } from '../facts/furniture';
import type { Transcript, Turn } from '../model/transcript';
import { perTurn } from '../facts/perTurn';
import { linesPlace } from '../document/places';
import { blankAbove } from './shared/blankAbove';
import type { Rule } from './rule';
import { say } from '../words/say';

/** Lines of a web page inside what somebody says: a foot that stands right below the last answer, a line of the page between paragraphs. */
export const boilerplateInTurn: Rule = {
  code: 'boilerplate-in-turn',
  level: 'hint',
  label: false,
  *check({ transcript }) {
    const { lines, turns } = transcript;
    const last = turns.at(-1);
    const foot = last === undefined ? undefined : footOf(lines, last);
    for (const [at, count] of pageLines(transcript, foot)) {
      const once = say`This looks like a line of the page, not of the interview.`;
      const message =
        count === 1
          ? once
          : say`This looks like a line of the page, not of the interview. It stands here ${count} times.`;
      yield { message, at: linesPlace(lines, { line: at, endLine: at }) };
    }
    if (last === undefined || foot === undefined) return;
    yield {
      message: say`This looks like the foot of the page, not like an answer.`,
      at: linesPlace(lines, { line: foot, endLine: last.endLine }),
      fixes: (now) => [
        { title: say`Set it apart from the interview`, certain: false, changes: [blankAbove(now.text, foot)] },
      ],
    };
  },
};

/** The lines of a page before the foot, each where it stands first, and how often it does: some stand below every name. */
function pageLines(transcript: Transcript, foot = Infinity): Iterable<readonly [line: number, count: number]> {
  const all = new Map<string, [line: number, count: number]>();
  for (const { turn, found } of pageLinesByTurn(transcript)) {
    for (const { line, text } of found) {
      if (turn.line + line >= foot) continue;
      const same = all.get(text);
      if (same === undefined) all.set(text, [turn.line + line, 1]);
      else same[1]++;
    }
  }
  return all.values();
}

interface PageLine {
  /** Counted from the turn's first. */
  readonly line: number;
  readonly text: string;
}

const pageLinesByTurn = perTurn({
  find({ lines, endLine, silent }): readonly PageLine[] | undefined {
    const found: PageLine[] = [];
    for (let line = 1; line <= endLine; line++) {
      const text = lines[line]?.text ?? '';
      if (isPageLine(text) && !silent.has(line)) found.push({ line, text });
    }
    return found.length === 0 ? undefined : found;
  },
});

/** Where the foot of a page begins that no blank line sets apart from the last turn. */
function footOf(lines: ChunkedList<Line>, turn: Turn): number | undefined {
  let start = turn.endLine + 1;
  while (start - 1 > turn.line && isFurnitureLine(lines.at(start - 1))) start--;
  return start <= turn.endLine && lines.at(start - 1)?.blank === false ? start : undefined;
}
