import type { LineView } from './fact';
import { fact } from './fact';

/** What a line before a talk may look like, each with a bit of its own. */
const LOOK = { menu: 1, entry: 2, head: 4, title: 8 } as const;

/** A menu's entries are no longer than this. */
const ENTRY = 40;

/** A title is no longer than this. */
const TITLE = 160;

/** In one number: a text without turns has nothing but lines before a talk. */
const looksOf = fact(({ text: line }): number => {
  const text = line.trim();
  return (
    (text.split(MENU, 3).length === 3 || isSpread(text) ? LOOK.menu : 0) |
    (text.length <= ENTRY && !/[.?!:：]$/.test(text) && !/\d{4}/.test(text) ? LOOK.entry : 0) |
    (text.length <= TITLE && !/[.?!…。？！,，;]$/.test(text) ? LOOK.head : 0) |
    (text.length <= TITLE && /\p{L}/u.test(text) && !/[.。:：;,]$/.test(text) ? LOOK.title : 0)
  );
});

const MENU = /\s[|›»·•/>]\s/;

/** `Contact us    Search`, `首页　新闻　活动`: entries apart by wide gaps, or at least three by ideographic blanks. */
function isSpread(text: string): boolean {
  if (!GAP.test(text)) return false;
  const entries = text.split(GAPS);
  const enough = WIDE.test(text) ? 2 : 3;
  return (
    entries.length >= enough && entries.every((entry) => entry.length <= SHORT_ENTRY && !/[.?!。？！:：]$/.test(entry))
  );
}

/** An entry of a row is no longer than this. */
const SHORT_ENTRY = 24;

const WIDE = / {3}|\t/;
const GAP = / {3}|\t|\u3000/;
const GAPS = / {3,}|\t+|\u3000+/;

function looks(like: keyof typeof LOOK): (line: LineView) => boolean {
  const bit = LOOK[like];
  return (line) => (looksOf(line) & bit) !== 0;
}

/** Whether a line is a row of a page's menu: `Home | News | Archive`. */
export const isMenuRow = looks('menu');

/** Whether a line may be one entry of a menu: short, without a full stop or a year. */
export const isEntry = looks('entry');

/** Whether a line may be one of several at the head of a page: no sentence. */
export const isOfHead = looks('head');

/** Whether a line may be a title. */
export const mayBeTitle = looks('title');
