import type { Line } from '../../syntax/line';
import type { Row } from '../../text/row';

/** A running head stands on so many pages at least. */
const PAGES = 3;

/** Longer lines are no running heads. */
const LONGEST = 100;

/** A number and a running head stand no farther apart than this many lines, blank ones included. */
const NEAR = 3;

/**
 * The lines that belong to printed pages: numbers that count up, marks such as `Page 3 of 12`, and heads that come
 * again and again, with a number in them that changes or beside a page's number. `isLabelled` tells the lines that bear
 * a label.
 */
export function pageLines(lines: Row<Line>, isLabelled: (line: number) => boolean): ReadonlySet<number> {
  const numbers = pageNumbers(lines);
  const pages = new Set(numbers);
  const isBesideNumber = (line: number) => {
    for (let at = line - NEAR; at <= line + NEAR; at++) if (numbers.has(at)) return true;
    return false;
  };
  for (const repeated of repeatedLines(lines, isLabelled)) {
    const texts = new Set(repeated.map((line) => lines.at(line)?.text.trim()));
    if (texts.size > 1 || repeated.filter(isBesideNumber).length > repeated.length / 2)
      for (const line of repeated) pages.add(line);
  }
  return pages;
}

/** Marks of pages; and bare numbers, where there are several and each is higher than the one before. */
function pageNumbers(lines: Row<Line>): ReadonlySet<number> {
  const marked: number[] = [];
  const bare: number[] = [];
  lines.forEach((line, at) => {
    const kind = line.aside?.kind;
    if (kind === 'page') marked.push(at);
    else if (kind === 'number' && !isCue(lines, at)) bare.push(at);
  });
  const values = bare.map((at) => Number(lines.at(at)?.text));
  const rises = values.every((value, at) => at === 0 || value > (values[at - 1] ?? 0));
  return new Set(bare.length > 1 && rises ? [...marked, ...bare] : marked);
}

/** Whether a bare number counts a cue: its times are on the next line. */
export function isCue(lines: Row<Line>, at: number): boolean {
  const next = lines.at(at + 1);
  return next?.aside?.kind === 'time';
}

const SENTENCE_END = /[.?!…,;:]["'”’»)]{0,3}\s{0,9}$/;

/** An item of a list, unless its mark stands behind it, too: `- The Ferries 12 -`. */
const ITEM = /^\s*(?:[-–—•*+](?!.*[-–—•*+]\s*$)|\d{1,3}[.)])\s/;

/** Short lines that come on several pages, alike but for their digits. */
function repeatedLines(lines: Row<Line>, isLabelled: (line: number) => boolean): readonly (readonly number[])[] {
  const byText = new Map<string, number[]>();
  lines.forEach(({ text, blank, aside }, at) => {
    if (blank || text.length > LONGEST || SENTENCE_END.test(text) || isLabelled(at) || aside?.kind === 'time') return;
    if (aside?.kind === 'heading' || ITEM.test(text)) return;
    const key = text.trim().replace(/\d+/g, '#');
    if (!/\p{L}.*\p{L}/u.test(key)) return;
    const same = byText.get(key);
    if (same === undefined) byText.set(key, [at]);
    else same.push(at);
  });
  return [...byText.values()].filter(({ length }) => length >= PAGES);
}
