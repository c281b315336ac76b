import { firstIndex } from '../analysis/firstIndex';
import type { ColumnSpan, Exchange, LineSpan, Participant, Past, Turn } from '../analysis/model';
import { touchedSince } from '../analysis/perTurn';
import type { Section } from '../analysis/sections';
import { sectionsOf } from '../analysis/sections';
import type { Snapshot } from '../analysis/snapshot';
import type { LineColumn } from '../text/sourceText';
import { askedColumns, exchangeLines } from './exchange';
import { firstWords } from './firstWords';
import { counted } from './counted';
import { roleWord } from './part';
import type { Words } from '../words/say';
import { say } from '../words/say';

/** A half-open stretch of text in lines and columns, so that typing elsewhere leaves it as it is. */
export interface Stretch {
  readonly from: LineColumn;
  readonly to: LineColumn;
}

export interface OutlineItem {
  /** Never empty. */
  readonly name: Words;
  readonly detail: Words;
  readonly kind: 'section' | 'speaker' | 'question' | 'answer' | 'turn';
  /** All that belongs to the item, its children included; of a speaker, the first turn alone. */
  readonly range: Stretch;
  /** What to reveal and select; inside `range`. */
  readonly selectionRange: Stretch;
  readonly children: readonly OutlineItem[];
}

/** What an outline lists. */
export const OUTLINES = ['questions', 'turns', 'speakers'] as const;

export type OutlineOf = (typeof OUTLINES)[number];

/**
 * An editor asks for all items at each pause in typing, and has to show them: with more than these it is slow. No interview
 * has so many, but the log of a machine may.
 */
const LIMIT = 20_000;

/**
 * The questions of an interview with their answers as children; remarks are left out. Where nobody interviews, the
 * turns one after the other, each under its speaker's name. If wished, all turns instead, or the speakers, each with
 * their turns.
 *
 * Where headings cut the interview into sections, questions and turns stand in a section each, and sections in higher
 * ones.
 *
 * Who asks and who answers a question is told only where that is not always the same person: in an interview of two it
 * would stand beside every line.
 *
 * Of a text of more than 20,000 turns, the questions stand without their answers, and what comes last is left out.
 *
 * A question in which, and in whose answers, nothing was typed since an outline of an earlier version is the same object.
 */
export function outline(snapshot: Snapshot, of: OutlineOf = 'questions'): readonly OutlineItem[] {
  const { participants, turns, exchanges } = snapshot.transcript;
  if (of === 'speakers')
    return participants.slice(0, LIMIT).flatMap((participant) => speakerItem(snapshot, participant));
  const asTurns = of === 'turns' || exchanges.length === 0;
  const items = asTurns ? turns.slice(0, LIMIT).map((turn) => turnItem(snapshot, turn)) : questionItems(snapshot);
  return inSections(snapshot, items, sectionsOf(snapshot.transcript));
}

/**
 * Puts items into the sections in which they begin. An exchange that goes on into another section ends with its own, and
 * the answers there stand by themselves: an editor finds the item around the cursor by ranges that lie inside each other.
 */
function inSections(
  snapshot: Snapshot,
  all: readonly OutlineItem[],
  sections: readonly Section[],
): readonly OutlineItem[] {
  if (sections.length === 0) return all;
  const starts = sections.map(({ line }) => line);
  const cut = all.flatMap((item) => cutAt(snapshot, item, starts));
  const sorted = cut.some((item, at) => at > 0 && firstLine(item) < firstLine(cut[at - 1] ?? item))
    ? cut.sort((a, b) => firstLine(a) - firstLine(b))
    : cut;
  return [...between(sorted, 0, starts[0] ?? 0), ...nested(snapshot, sorted, sections)];
}

function firstLine({ range }: OutlineItem): number {
  return range.from.line;
}

/** Of items in order those that begin on a line from `from` on, and before `to`. */
function between(items: readonly OutlineItem[], from: number, to: number): readonly OutlineItem[] {
  const startsFrom = (line: number) => firstIndex(items, (item) => firstLine(item) >= line);
  return items.slice(startsFrom(from), startsFrom(to));
}

/** An item up to the next section, and those of its children that lie behind its end. */
function cutAt(snapshot: Snapshot, item: OutlineItem, starts: readonly number[]): readonly OutlineItem[] {
  const next = starts[firstIndex(starts, (start) => start > firstLine(item))];
  if (next === undefined || item.range.to.line < next) return [item];
  const isHere = (child: OutlineItem) => firstLine(child) < next;
  const cut = (child: OutlineItem) => cutAt(snapshot, child, starts);
  const children = item.children.filter(isHere).flatMap((child) => cut(child).slice(0, 1));
  const to = lineEnd(snapshot, next - 1);
  const range = { from: item.range.from, to };
  const own = { ...item, range, selectionRange: upTo(to, item), children };
  return [own, ...item.children.filter((child) => !isHere(child)).flatMap(cut)];
}

/** What is selected of an item that ends at a place; its whole where that lies behind it. */
function upTo(end: LineColumn, { range, selectionRange: { from, to } }: OutlineItem): Stretch {
  return { from: from.line <= end.line ? from : range.from, to: to.line <= end.line ? to : end };
}

function nested(snapshot: Snapshot, all: readonly OutlineItem[], sections: readonly Section[]): readonly OutlineItem[] {
  const tops = sections.filter(({ line }) => !sections.some((other) => other.line < line && line <= other.endLine));
  return tops.map((section) => {
    const { line, endLine } = section;
    const inner = sections.filter((other) => line < other.line && other.line <= endLine);
    const own = between(all, line, endLine + 1);
    const name = section.text.trim() || say`Section`;
    const selectionRange = columns(line, headingColumns(snapshot, section));
    const children = [...between(own, line, inner[0]?.line ?? Infinity), ...nested(snapshot, own, inner)];
    return { name, detail: '', kind: 'section', range: wholeLines(snapshot, section), selectionRange, children };
  });
}

function headingColumns({ lines }: Snapshot, { line, text: title }: Section): ColumnSpan {
  const written = lines.at(line)?.text ?? '';
  const from = Math.max(0, written.indexOf(title));
  return { from, to: Math.max(from, Math.min(written.length, from + title.length)) };
}

/** From the first character of a line to the last of another. */
function wholeLines(snapshot: Snapshot, { line, endLine }: LineSpan): Stretch {
  return { from: { line, column: 0 }, to: lineEnd(snapshot, endLine) };
}

function lineEnd({ lines }: Snapshot, line: number): LineColumn {
  return { line, column: lines.at(line)?.text.length ?? 0 };
}

function columns(line: number, { from, to }: ColumnSpan): Stretch {
  return { from: { line, column: from }, to: { line, column: to } };
}

/** The questions of the latest version in which the same people did the same in the same turns. */
interface Listed {
  readonly past: Past;
  readonly items: readonly OutlineItem[];
}

const listed = new WeakMap<Past['course'], Listed>();

function questionItems(snapshot: Snapshot): readonly OutlineItem[] {
  const { exchanges, turns, past } = snapshot.transcript;
  const last = listed.get(past.course);
  const touched = last && touchedSince(last.past, past);
  const cast: Cast = {
    severalAsk: areSeveral(exchanges.map(({ question }) => question)),
    severalAnswer: areSeveral(exchanges.flatMap(({ answers }) => answers)),
  };
  const isMany = turns.length > LIMIT;
  const items = exchanges.slice(0, LIMIT).map((exchange, at) => {
    const known = touched === undefined || isAmong(touched, exchange) ? undefined : last?.items[at];
    if (known !== undefined && firstLine(known) === exchange.question.line) return known;
    const item = questionItem(snapshot, exchange, cast);
    return isMany ? { ...item, children: [] } : item;
  });
  listed.set(past.course, { past, items });
  return items;
}

/** Whether a turn lies in an exchange, if only between its answers: a question that is asked back has an exchange of its own. */
function isAmong(turns: readonly number[], { question, answers }: Exchange): boolean {
  const last = answers.at(-1) ?? question;
  return turns.some((at) => question.index <= at && at <= last.index);
}

/** Whether there is more than one who asks, and more than one who answers. */
interface Cast {
  readonly severalAsk: boolean;
  readonly severalAnswer: boolean;
}

function areSeveral(turns: readonly Turn[]): boolean {
  return new Set(turns.map(({ participant }) => participant)).size > 1;
}

/** Characters of an answer or a turn that are shown. */
const WIDTH = 60;

/** The range is the whole exchange, so that sticky scroll and breadcrumbs still show the question beside its answers. */
function questionItem(snapshot: Snapshot, exchange: Exchange, cast: Cast): OutlineItem {
  const { question, answers } = exchange;
  const asked = askedColumns(snapshot, exchange);
  return {
    name: exchange.text.trim() || question.label,
    detail: cast.severalAsk ? question.participant.name : '',
    kind: 'question',
    range: wholeLines(snapshot, exchangeLines(exchange)),
    selectionRange: columns(asked.line, asked),
    children: answers.map((answer) => answerItem(snapshot, answer, cast)),
  };
}

function answerItem(snapshot: Snapshot, turn: Turn, { severalAnswer }: Cast): OutlineItem {
  return { ...(severalAnswer ? turnItem(snapshot, turn) : saidItem(snapshot, turn)), kind: 'answer' };
}

/** Who speaks, and the first words. */
function turnItem(snapshot: Snapshot, turn: Turn): OutlineItem {
  return { ...saidItem(snapshot, turn), name: turn.participant.name || turn.label, detail: said(snapshot, turn) };
}

/** The first words alone, beside a name that is known. */
function saidItem(snapshot: Snapshot, turn: Turn): OutlineItem {
  const kind = turn.kind === 'remark' ? 'turn' : turn.kind;
  const [range, selectionRange] = [wholeLines(snapshot, turn), columns(turn.line, turn.labelSpan)];
  return { name: said(snapshot, turn) || turn.label, detail: '', kind, range, selectionRange, children: [] };
}

/** What is asked of a question, for it may come after a preface; else the first words. */
function said(snapshot: Snapshot, turn: Turn): string {
  const asked = turn.kind === 'question' ? (turn.exchange?.text.trim() ?? '') : '';
  return asked || firstWords(snapshot, turn, WIDTH);
}

/**
 * Speakers take turns, so that what belongs to one lies in between what belongs to another. An editor that looks for the
 * item around the cursor takes the first whose range has it: the range of the first turn is never another's.
 */
function speakerItem(snapshot: Snapshot, { name, label, role, turns }: Participant): readonly OutlineItem[] {
  const [first] = turns;
  if (first === undefined) return [];
  const { range, selectionRange } = saidItem(snapshot, first);
  const does = roleWord(role);
  const count = counted(turns.length, 'turn');
  const detail = does === undefined ? count : say`${does}, ${count}`;
  const share = Math.ceil(LIMIT / snapshot.transcript.participants.length);
  const children = turns.slice(0, share).map((turn) => saidItem(snapshot, turn));
  return [{ name: name || label, detail, kind: 'speaker', range, selectionRange, children }];
}
