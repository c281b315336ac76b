import type { TextChange } from '../../text/change';
import type { SourceText } from '../../text/sourceText';
import { isEmpty } from './untouched';

/**
 * The changes that lead from one text to another that has the same lines, each perhaps changed, and more or fewer empty
 * ones between them: none where nothing differs, so that an editor keeps its cursor and its folds.
 */
export function changedLines(before: SourceText, after: SourceText): readonly TextChange[] {
  const [old, next] = [[...before.lines()], [...after.lines()]];
  const changes: TextChange[] = [];
  const compare = (line: number, other: number) => {
    const [a = '', b = ''] = [old[line], next[other]];
    if (a !== b) changes.push(difference(before.lineStart(line), a, b));
  };
  let [line, other] = [0, 0];
  while (line < old.length || other < next.length) {
    const [end, otherEnd] = [emptyFrom(old, line), emptyFrom(next, other)];
    const both = Math.min(end - line, otherEnd - other);
    for (let at = 0; at < both; at++) compare(line + at, other + at);
    changes.push(...runDifference(before, line + both, end, otherEnd - other - both));
    if (end < old.length) compare(end, otherEnd);
    [line, other] = [end + 1, otherEnd + 1];
  }
  return joined(changes);
}

/** Changes that touch each other as one: of two at one place an editor need not know which is first. */
function joined(changes: readonly TextChange[]): readonly TextChange[] {
  const all: TextChange[] = [];
  for (const change of changes) {
    const last = all.at(-1);
    if (last?.to !== change.from) all.push(change);
    else all[all.length - 1] = { from: last.from, to: change.to, insert: last.insert + change.insert };
  }
  return all;
}

/** The first line from here on that is not empty; their number where there is none. */
function emptyFrom(lines: readonly string[], from: number): number {
  let line = from;
  while (line < lines.length && isEmpty(lines[line])) line++;
  return line;
}

/** Takes the empty lines up to `end` away, or puts `more` before it. */
function runDifference(text: SourceText, line: number, end: number, more: number): readonly TextChange[] {
  if (line === end && more === 0) return [];
  // At the end of the text, the line break before goes, for there is none behind.
  const last = end >= text.lineCount ? 1 : 0;
  const from = last === 0 ? text.lineStart(line) : text.lineEnd(line - 1);
  const to = last === 0 ? text.lineStart(end) : text.length;
  return [{ from, to, insert: '\n'.repeat(more) }];
}

/** What differs between two versions of a line that begins at an offset. */
function difference(start: number, old: string, next: string): TextChange {
  const most = Math.min(old.length, next.length);
  let same = 0;
  while (same < most && old[same] === next[same]) same++;
  let rest = 0;
  while (rest < most - same && old[old.length - 1 - rest] === next[next.length - 1 - rest]) rest++;
  return { from: start + same, to: start + old.length - rest, insert: next.slice(same, next.length - rest) };
}
