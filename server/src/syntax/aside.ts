import { alternativesOf } from '../language/lists';
import type { ColumnSpan } from '../text/range';
import { CLOCK, HASH_STAMP } from './time';

/**
 * What a line that is no speech shows by itself. A `number` may be a page's, or count the cues of captions; a `page`
 * says so (`Page 3 of 12`, `- 3 -`).
 */
export type AsideShape =
  | { readonly kind: 'heading'; readonly level: number; readonly title: ColumnSpan }
  | { readonly kind: 'rule' | 'comment' | 'fence' | 'time' | 'number' | 'page' | 'direction' | 'quote' };

/** Longer lines are speech, whatever brackets stand around them. */
const LONGEST = 300;

/** Reads a line on its own; undefined for speech, and for what only its neighbours could tell from it. */
export function readAside(text: string): AsideShape | undefined {
  const start = text.search(/\S/);
  if (start < 0 || text.length > LONGEST) return undefined;
  return FIRST[text.charAt(start)]?.(text.slice(start).trimEnd(), start) ?? undefined;
}

type Reader = (line: string, start: number) => AsideShape | undefined;

const RULE = /^(?:(?:[-=*_~•·–—]\s?){3,}|(?:⁂|§|❦))$/u;
const PAGE = new RegExp(
  String.raw`^(?:[-–—|[(]\s?)?(?:${alternativesOf('pageNumbers')})?\s?\d{1,4}(?:\s?(?:\/|${alternativesOf('pageCounts')})\s?\d{1,4})?(?:\s?[-–—|\])])?$`,
  'i',
);
const BARE_NUMBER = /^\d{1,6}$/;
/** Some programs set a colon behind the brackets, as behind a label: `(00:45):`. */
const TIME_ALONE = new RegExp(
  String.raw`^\\?[[(<{]?\s*(?:~\s?)?${CLOCK}(?:\s*(?:-->|[-–—])\s*${CLOCK})?(?:\s*(?:[ap]\.?m\.?|[AP]\.?M\.?))?(?:\s+(?:[A-Z]{2,4}|(?:align|position|size|line|region|vertical):\S+))*\s*(?:\\?[\])>}][:：]?)?\.?$`,
);
/** The whole line in one pair of brackets, with or without emphasis around it; a label in brackets is followed by more. */
const DIRECTION =
  /^[*_]{0,3}(?:\\?\[[^[\]]{1,250}\\?\]|\([^()]{1,250}\)|\(\([^()]{1,250}\)\)|（[^（）]{1,120}）|【[^【】]{1,120}】|\{[^{}]{1,120}\}|♪.{0,200}♪?)[*_]{0,3}[.]?$/u;
const HEADING = /^(?<marks>#{1,6})\s+(?<title>\S.*?)(?:\s+#+)?$/u;

/** `0 minutes 4 seconds`, below a name. */
const TIME_IN_WORDS = /^(?:\d{1,2} hours? )?\d{1,2} minutes? \d{1,2} seconds?$/;

const HASH_TIME = new RegExp(`^${HASH_STAMP}$`);

function time(line: string): AsideShape | undefined {
  return TIME_ALONE.test(line) || TIME_IN_WORDS.test(line) || HASH_TIME.test(line) ? { kind: 'time' } : undefined;
}

function number(line: string): AsideShape | undefined {
  if (BARE_NUMBER.test(line)) return { kind: 'number' };
  return PAGE.test(line) ? { kind: 'page' } : undefined;
}

function rule(line: string): AsideShape | undefined {
  return RULE.test(line) ? { kind: 'rule' } : undefined;
}

function direction(line: string): AsideShape | undefined {
  return DIRECTION.test(line) ? { kind: 'direction' } : undefined;
}

function heading(line: string, start: number): AsideShape | undefined {
  const { marks, title } = HEADING.exec(line)?.groups ?? {};
  if (marks === undefined || title === undefined || start > 3) return undefined;
  const from = start + line.indexOf(title, marks.length);
  return { kind: 'heading', level: marks.length, title: { from, to: from + title.length } };
}

function fence(line: string): AsideShape | undefined {
  return /^(?:`{3,}[^`]*|~{3,})$/.test(line) ? { kind: 'fence' } : undefined;
}

function comment(line: string): AsideShape | undefined {
  return /^<!--.*-->$/.test(line) ? { kind: 'comment' } : undefined;
}

function quote(line: string): AsideShape | undefined {
  return /^>(?!>)\s?\S/.test(line) ? { kind: 'quote' } : undefined;
}

function firstOf(...readers: readonly Reader[]): Reader {
  return (line, start) => {
    for (const reader of readers) {
      const found = reader(line, start);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

function each(marks: string, ...readers: readonly Reader[]): Readonly<Record<string, Reader>> {
  return Object.fromEntries(Array.from(marks, (mark) => [mark, firstOf(...readers)]));
}

/** By a line's first character, so that a line of speech costs one look. */
const FIRST: Readonly<Record<string, Reader | undefined>> = {
  ...each('0123456789~', fence, number, time, rule),
  ...each('[(（【{\\♪', time, number, direction),
  ...each('-–—=*_•·⁂§❦|', number, rule, direction),
  ...each('pPsScC', number),
  ...each('`', fence),
  ...each('#', heading, time),
  ...each('<', comment, time),
  ...each('>', quote),
};
