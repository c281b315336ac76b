import type { Line } from '../syntax/line';
import type { Transcript, Turn } from '../model/transcript';
import { perKey } from '../text/perKey';
import { perObject } from '../text/perObject';
import type { ColumnSpan } from '../text/range';
import { ofEachTurn } from '../facts/perTurn';

/** The marks around a label, without blanks and times. */
export interface Marks {
  /** Before it: `**`, `- `. */
  readonly before: string;
  /** Behind it, up to a time or the text: `:`, `:**`, `**:`. */
  readonly behind: string;
}

/** How the head of a turn is written around its label; times are left out. */
export interface Head extends Marks {
  /** Whether a blank stands between label and marks. */
  readonly spaced: boolean;
  /** The blanks between marks and what follows on the line; undefined where nothing does. */
  readonly gap: string | undefined;
  /** Whether the text begins with a mark, as dots, a dash or a stray comma: it needs no blank. */
  readonly isTrailing: boolean;
  /** From the first mark before the label to the last behind it, with the blanks that follow. */
  readonly span: ColumnSpan;
}

/** How the heads of all turns are written, in order. */
export const headsOf = ofEachTurn({ find: (turn) => headOn(turn.lines[0], turn), isSame: isSameHead });

/** What is typed behind a head leaves it as it is, and with it all that is known of the usual ones. */
function isSameHead(a: Head, b: Head): boolean {
  const areSameMarks = a.before === b.before && a.behind === b.behind && a.spaced === b.spaced && a.gap === b.gap;
  return areSameMarks && a.isTrailing === b.isTrailing && a.span.from === b.span.from && a.span.to === b.span.to;
}

/** How the head of a turn is written, on its line. Colons that are doubled are marks, though the text begins behind the first. */
export function headOf(lines: Transcript['lines'], turn: Turn): Head {
  return headOn(lines.at(turn.line), turn);
}

/** The same of a line by itself. */
export function headOn(
  line: Line | undefined,
  { labelSpan, timeSpan, headSpan, textFrom }: Pick<Turn, 'labelSpan' | 'timeSpan' | 'headSpan' | 'textFrom'>,
): Head {
  const text = line?.text ?? '';
  const start = timeSpan !== undefined && timeSpan.to <= labelSpan.from ? timeSpan.to : headSpan.from;
  const before = text.slice(start, labelSpan.from);
  const time = timeSpan !== undefined && timeSpan.from >= labelSpan.to ? timeSpan.from : undefined;
  DOUBLED.lastIndex = Math.max(labelSpan.to, Math.min(textFrom, time ?? Infinity));
  DOUBLED.exec(text);
  const to = DOUBLED.lastIndex;
  const behind = text.slice(labelSpan.to, to);
  return {
    before: before.trim(),
    behind: behind.trim(),
    spaced: /^\s/.test(behind),
    gap: text.slice(to).trim() === '' ? undefined : (/\s*$/.exec(behind)?.[0] ?? ''),
    isTrailing: /^[.,;?!…–—-]/.test(text.slice(to, to + 1)),
    span: { from: start + (before.length - before.trimStart().length), to },
  };
}

/** More colons where the text seems to begin, and the blanks behind them; not `::smile:`. Matches everywhere. */
const DOUBLED = /(?:[:：]+(?!\w+:)(?:\*\*|__)?[ \t]*)?/y;

/** A way in which many heads of a document are written. */
export interface CommonHead extends Marks {
  readonly turns: number;
  readonly spaced: boolean;
  /** What most have between marks and text: a blank, a tab, nothing. */
  readonly gap: string;
  /** The share of its turns that are spaced as most, and that have a gap if most have one. */
  readonly agreeing: { readonly spaced: number; readonly gap: number };
}

/** Of fewer turns nobody knows what is usual. */
const ENOUGH = 5;

/** What so many turns have, and such a share of all, is no mistake. */
const COMMON = 3;
const COMMON_SHARE = 0.05;

/**
 * The ways in which the heads of a document are written, the commonest first; none where there are too few turns. The same
 * list for as long as it says the same.
 */
export function commonHeads(transcript: Transcript): readonly CommonHead[] {
  return commonAmong(headsOf(transcript));
}

const commonAmong = perObject((heads: readonly Head[]): readonly CommonHead[] => {
  if (heads.length < ENOUGH) return [];
  const alike = new Map<string, Head[]>();
  for (const head of heads) {
    const key = `${head.before}\n${head.behind}`;
    const others = alike.get(key);
    if (others === undefined) alike.set(key, [head]);
    else others.push(head);
  }
  const enough = Math.max(COMMON, COMMON_SHARE * heads.length);
  const common = [...alike.values()]
    .filter((some) => some.length >= enough && !isSlip(some, alike))
    .map(summary)
    .sort((a, b) => b.turns - a.turns);
  return read(JSON.stringify(common));
});

/** So many documents are open at once. */
const OPEN = 16;

const read = perKey((common) => JSON.parse(common) as readonly CommonHead[], OPEN);

/** Beside so many heads with a colon, others of so few turns have lost theirs; more are a convention of their own. */
const LOST = 0.25;

/**
 * Whether some heads are a mistake for others that have a single colon: with two, or a semicolon, however often they stand,
 * and with none where that is seldom.
 */
function isSlip([head, ...more]: readonly Head[], alike: ReadonlyMap<string, readonly Head[]>): boolean {
  if (head === undefined) return false;
  const { before, behind } = head;
  const right = (marks: string) => alike.get(`${before}\n${marks}`)?.length ?? 0;
  const single = behind.replace(/([:：])[:：]+/, '$1');
  if (single !== behind) return right(single) > 0;
  const colon = behind.replace(/[;；]/, ':');
  if (colon !== behind) return right(colon) >= COMMON;
  if (/[:：]/.test(behind)) return false;
  const usual = Math.max(...COLONS.map((mark) => right(mark(behind))));
  return usual >= COMMON && more.length + 1 <= LOST * usual;
}

/** Where a lost colon may have been: before the marks that close bold, or behind them. */
const COLONS: readonly ((behind: string) => string)[] = [
  (behind) => `:${behind}`,
  (behind) => `${behind}:`,
  (behind) => `：${behind}`,
];

function summary(heads: readonly Head[]): CommonHead {
  const gaps = heads.map(({ gap }) => gap).filter((gap) => gap !== undefined);
  const spaced = share(heads.map((head) => head.spaced));
  const apart = share(gaps.map((gap) => gap !== ''));
  const tabs = share(gaps.map((gap) => gap.includes('\t')));
  return {
    before: heads[0]?.before ?? '',
    behind: heads[0]?.behind ?? '',
    turns: heads.length,
    spaced: spaced > 0.5,
    gap: tabs > 0.5 ? '\t' : gaps.length === 0 || apart > 0.5 ? ' ' : '',
    agreeing: { spaced: Math.max(spaced, 1 - spaced), gap: gaps.length === 0 ? 0 : Math.max(apart, 1 - apart) },
  };
}

function share(all: readonly boolean[]): number {
  return all.filter(Boolean).length / Math.max(1, all.length);
}

/** A label as heads of one kind are written; `inline` where something follows on the line. */
export function written(label: string, { before, behind, spaced, gap }: CommonHead, inline: boolean): string {
  const apart = /[\p{L}\p{N}-]$/u.test(before) ? ' ' : '';
  return `${before}${apart}${label}${spaced ? ' ' : ''}${behind}${inline ? gap : ''}`;
}
