import type { LineView } from '../../facts/fact';
import { isEntry, isMenuRow, isOfHead, mayBeTitle } from '../../facts/front';
import { wholeText } from '../../facts/whole';
import type { ChunkedList } from '../../text/chunkedList';
import { headBlock } from '../../labels/headBlock';
import type { LineSpan } from '../../text/range';
import type { Matter } from '../../model/matter';
import { headingAt } from './headings';

/**
 * What stands before the interview, paragraph by paragraph: a menu, the title, facts, an introduction. The line that has the
 * `title` which the document declares is its title, wherever it stands, and no other is.
 */
export function matterBefore(lines: ChunkedList<LineView>, span: LineSpan, title?: string): readonly Matter[] {
  const facts = headBlock(lines, span.line);
  const matter: Matter[] = [];
  const named = title === undefined ? undefined : lineOf(lines, span, title);
  let titled = named !== undefined;
  for (const paragraph of paragraphsIn(lines, span, named)) {
    const own = lines.slice(paragraph.line, paragraph.endLine + 1);
    const heading = paragraph.line === paragraph.endLine ? headingAt(lines, paragraph.line) : undefined;
    if (paragraph.line === named) matter.push({ ...paragraph, kind: 'title', level: 1, text: title ?? '' });
    else if (facts.has(paragraph.line)) matter.push({ ...paragraph, kind: 'facts' });
    else if (isComment(own)) matter.push({ ...paragraph, kind: 'comment' });
    else if (isMenu(own)) matter.push({ ...paragraph, kind: 'navigation' });
    else if (!titled && (heading?.level === 1 || isTitle(own))) {
      titled = true;
      matter.push({ ...paragraph, kind: 'title', level: 1, text: heading?.text ?? textOn(own[0]) });
    } else if (heading !== undefined) matter.push({ ...paragraph, kind: 'heading', ...heading });
    else if (!titled && isHead(own)) {
      titled = true;
      matter.push(...headOf(own.map(textOn), paragraph.line));
    } else matter.push({ ...paragraph, kind: 'introduction' });
  }
  return matter;
}

/** No line with a title is longer; of one that is, with many blanks or marks, each would be looked at from each. */
const LONGEST_LINE = 1000;

/** The words of a line as a title has them: without marks of a heading, without emphasis. */
export function titleIn(line: string): string {
  return line
    .slice(0, LONGEST_LINE)
    .replace(/^\s*#{1,6}\s+|\s+#+\s*$/g, '')
    .replace(/\*\*|__|^\s*[*_]|[*_]\s*$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function lineOf(lines: ChunkedList<LineView>, { line: first, endLine }: LineSpan, title: string): number | undefined {
  const at = lines.slice(first, endLine + 1).findIndex((line) => titleIn(wholeText(line)) === title);
  return at < 0 ? undefined : first + at;
}

/** Paragraphs; a heading with marks is one by itself, and so is the line that is `named` the title. */
function paragraphsIn(
  lines: ChunkedList<LineView>,
  { line: first, endLine }: LineSpan,
  named?: number,
): readonly LineSpan[] {
  const paragraphs: { line: number; endLine: number }[] = [];
  for (let at = first; at <= endLine; at++) {
    if (lines.at(at)?.blank !== false) continue;
    const last = paragraphs.at(-1);
    const isHeading = [at - 1, at].some((line) => line === named || lines.at(line)?.aside?.kind === 'heading');
    if (last?.endLine === at - 1 && !isHeading) last.endLine = at;
    else paragraphs.push({ line: at, endLine: at });
  }
  return paragraphs;
}

function textOn(line: LineView | undefined): string {
  return line === undefined ? '' : wholeText(line).trim();
}

function isComment(paragraph: readonly LineView[]): boolean {
  return paragraph.every(({ aside }) => aside?.kind === 'comment');
}

/** `Home | News | Archive`, or several short lines without a full stop. */
function isMenu(paragraph: readonly LineView[]): boolean {
  return paragraph.every(isMenuRow) || (paragraph.length >= 3 && paragraph.every(isEntry));
}

/** Several lines, none of them a sentence: what a page has at its head, with no blank line between. */
function isHead(paragraph: readonly LineView[]): boolean {
  return paragraph.length > 1 && paragraph.every(isOfHead);
}

/** Paths through a site, definitions, files, what stands behind a dash below a title, names of a page's keys, and who recorded what. */
const NO_TITLE =
  /\s[›»>/|]\s.*\s[›»>/|]\s|[^\s]\s>\s|^\S+ = |\s{3,}\S|\.(?:wav|mp3|m4a|mp4|docx?|pdf|txt)\b|^[—–]|^(?:recorded|transcribed|edited|posted|published|contact|©|\d)|:$/i;

/** The longest line is the title; a menu comes before it, and the date, the place and the like behind it. */
function headOf(paragraph: readonly string[], line: number): readonly Matter[] {
  const lengths = paragraph.map((text) => (NO_TITLE.test(text) ? 0 : text.length));
  const at = lengths.indexOf(Math.max(...lengths));
  if (lengths[at] === 0) return [{ line, endLine: line + paragraph.length - 1, kind: 'introduction' }];
  const last = paragraph.length - 1;
  const isMenuAbove = at > 1 || (at > 0 && NO_TITLE.test(paragraph[0] ?? ''));
  const title: Matter = { line: line + at, endLine: line + at, kind: 'title', level: 1, text: paragraph[at] ?? '' };
  return [
    ...(at > 0 ? [{ line, endLine: line + at - 1, kind: isMenuAbove ? 'navigation' : 'introduction' } as const] : []),
    title,
    ...(at < last ? [{ line: line + at + 1, endLine: line + last, kind: 'facts' } as const] : []),
  ];
}

function isTitle([line, ...rest]: readonly LineView[]): boolean {
  return rest.length === 0 && line !== undefined && mayBeTitle(line);
}
