import type { Turn } from '../../model/transcript';
import type { Snapshot } from '../../document/snapshot';
import { withoutListMark } from '../../queries/exchanges/listMark';
import { say } from '../../words/say';

/**
 * Whether what is said in a turn stands inside of something that begins before it and ends behind it: a table's cell, a
 * tag, bold that goes on over the text. Such a turn can be neither cut nor joined without mending that by hand.
 */
export function isEnclosed({ text }: Snapshot, { line, headSpan, labelSpan, textFrom, columns }: Turn): boolean {
  if (columns !== undefined) return true;
  const written = text.lineText(line);
  const before = withoutListMark(written.slice(headSpan.from, labelSpan.from));
  const behind = written.slice(labelSpan.to, textFrom);
  const marks = /([*_]{1,3})[^*_\p{L}]*$/u.exec(before)?.[1];
  if (marks !== undefined && !behind.includes(marks)) return true;
  return (
    /^\s*\|/.test(behind) || /^"?[,;](?!\s)/.test(behind) || /<v[\s.]/.test(before) || openTags(before + behind) !== 0
  );
}

/** How many tags are opened and not closed. */
function openTags(head: string): number {
  const tags = head.match(/<\/?[a-z][^<>]*>/gi) ?? [];
  return tags.reduce((open, tag) => open + (tag.startsWith('</') ? -1 : /\/>$|^<(?:br|hr)\b/i.test(tag) ? 0 : 1), 0);
}

export const ENCLOSED = say`What is said there stands in a cell, a tag or bold that ends behind it: change that turn by hand.`;

/** Whether a stretch of speech has both ends of every bracket and of all emphasis in it. */
export function isWhole(said: string): boolean {
  const count = (mark: RegExp): number => said.match(mark)?.length ?? 0;
  return (
    count(/[([{（【]/g) === count(/[)\]}）】]/g) &&
    count(/\*/g) % 2 === 0 &&
    count(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu) % 2 === 0
  );
}

export const TORN = say`A bracket or emphasis would be torn apart there.`;
