import type { Line } from '../syntax/line';
import type { Transcript, Turn, TurnText } from '../model/transcript';
import { namesQuestion } from '../language/words';
import { perChunk } from '../text/perChunk';
import { perKey } from '../text/perKey';
import { perObject } from '../text/perObject';
import type { ColumnSpan } from '../text/range';
import { ofTurn } from '../facts/perTurn';

/** The marks around a label, without blanks and times. */
export interface Marks {
  /** Before it: `**`, `- `. */
  readonly before: string;
  /** Behind it, up to a time or the text: `:`, `:**`, `**:`. */
  readonly behind: string;
}

/** How the head of a turn is written around its label; times are left out. */
export interface Head extends Marks {
  readonly label: string;
  /** Whether a blank stands between label and marks. */
  readonly spaced: boolean;
  /** The blanks between marks and what follows on the line; undefined where nothing does. */
  readonly gap: string | undefined;
  /** Whether the text begins with a mark, as dots, a dash or a stray comma: it needs no blank. */
  readonly isTrailing: boolean;
  /** From the first mark before the label to the last behind it, with the blanks that follow. */
  readonly span: ColumnSpan;
}

/** How the head of a turn by itself is written. */
export const headIn = ofTurn((turn) => headOn(turn.lines[0], turn));

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
    label: text.slice(labelSpan.from, labelSpan.to),
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
export const commonHeads = perObject(({ texts }: Transcript): readonly CommonHead[] => {
  if (texts.length < ENOUGH) return NONE;
  const alike = new Map<string, AlikeHeads>();
  for (const counted of alikePerChunk(texts)) for (const heads of counted.values()) addAll(alike, heads);
  const enough = Math.max(COMMON, COMMON_SHARE * texts.length);
  const common = [...alike.values()]
    .filter((heads) => heads.turns >= enough && !isSlip(heads, alike))
    .map(summary)
    .sort((a, b) => b.turns - a.turns);
  return read(JSON.stringify(common));
});

const NONE: readonly CommonHead[] = [];

/** So many documents are open at once. */
const OPEN = 16;

const read = perKey((common) => JSON.parse(common) as readonly CommonHead[], OPEN);

/** Heads that have the same marks: how many there are, how many of them are spaced, and what is between marks and text. */
interface AlikeHeads extends Marks {
  /** The label of all of them; undefined where there are several. */
  label: string | undefined;
  turns: number;
  spaced: number;
  /** Those with text on their line, and how many of these have blanks before it, or a tab. */
  gaps: number;
  apart: number;
  tabs: number;
}

const alikePerChunk = perChunk((texts: readonly TurnText[]): ReadonlyMap<string, Readonly<AlikeHeads>> => {
  const alike = new Map<string, AlikeHeads>();
  for (const { before, behind, label, spaced, gap } of texts.map(headIn)) {
    const heads = headsLike({ before, behind, label }, alike);
    if (heads.label !== label) heads.label = undefined;
    heads.turns++;
    if (spaced) heads.spaced++;
    if (gap === undefined) continue;
    heads.gaps++;
    if (gap !== '') heads.apart++;
    if (gap.includes('\t')) heads.tabs++;
  }
  return alike;
});

/** The heads with some marks among those that were counted; none where there are no such yet. */
function headsLike(
  { before, behind, label }: Pick<AlikeHeads, 'before' | 'behind' | 'label'>,
  alike: Map<string, AlikeHeads>,
): AlikeHeads {
  const key = keyOf({ before, behind });
  let heads = alike.get(key);
  if (heads === undefined)
    alike.set(key, (heads = { before, behind, label, turns: 0, spaced: 0, gaps: 0, apart: 0, tabs: 0 }));
  return heads;
}

function keyOf({ before, behind }: Marks): string {
  return `${before}\n${behind}`;
}

function addAll(alike: Map<string, AlikeHeads>, some: Readonly<AlikeHeads>): void {
  const heads = headsLike(some, alike);
  if (heads.label !== some.label) heads.label = undefined;
  heads.turns += some.turns;
  heads.spaced += some.spaced;
  heads.gaps += some.gaps;
  heads.apart += some.apart;
  heads.tabs += some.tabs;
}

/** Beside so many heads with a colon, others of so few turns have lost theirs; more are a convention of their own. */
const LOST = 0.5;

/**
 * Whether some heads are a mistake for others that have a single colon: with two, or a semicolon, however often they stand,
 * and with none where that is seldom, or all turns of one speaker are so.
 */
function isSlip({ before, behind, label, turns }: AlikeHeads, alike: ReadonlyMap<string, AlikeHeads>): boolean {
  const right = (marks: string) => alike.get(keyOf({ before, behind: marks }))?.turns ?? 0;
  const single = behind.replace(/([:：])[:：]+/, '$1');
  if (single !== behind) return right(single) > 0;
  const colon = behind.replace(/[;；]/, ':');
  if (colon !== behind) return right(colon) >= COMMON;
  if (/[:：]/.test(behind)) return false;
  const usual = withColon(behind).reduce((sum, marks) => sum + right(marks), 0);
  // Those who only ask may be marked otherwise by custom.
  const isOneSpeakers = label !== undefined && !namesQuestion(label) && areOthers(alike, label);
  return usual >= COMMON && (turns <= LOST * usual || isOneSpeakers);
}

function areOthers(alike: ReadonlyMap<string, AlikeHeads>, label: string): boolean {
  return [...alike.values()].some((heads) => heads.label !== label);
}

/** Marks with the colon that they may have lost: before what closes bold, or behind it. */
function withColon(behind: string): readonly string[] {
  return [...new Set([`:${behind}`, `${behind}:`, `：${behind}`])];
}

function summary({ before, behind, turns, ...heads }: AlikeHeads): CommonHead {
  const [spaced, apart, tabs] = [heads.spaced / turns, heads.apart / heads.gaps, heads.tabs / heads.gaps];
  return {
    ...{ before, behind, turns },
    spaced: spaced > 0.5,
    gap: tabs > 0.5 ? '\t' : heads.gaps === 0 || apart > 0.5 ? ' ' : '',
    agreeing: { spaced: Math.max(spaced, 1 - spaced), gap: heads.gaps === 0 ? 0 : Math.max(apart, 1 - apart) },
  };
}

/** A label as heads of one kind are written; `inline` where something follows on the line. */
export function written(label: string, { before, behind, spaced, gap }: CommonHead, inline: boolean): string {
  const apart = /[\p{L}\p{N}-]$/u.test(before) ? ' ' : '';
  return `${before}${apart}${label}${spaced ? ' ' : ''}${behind}${inline ? gap : ''}`;
}
