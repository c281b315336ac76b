import type { Exchange, Participant, Turn } from '../analysis/model';
import { columnsRange, labelRange, linesRange, turnRange } from '../analysis/places';
import type { Section } from '../analysis/sections';
import { sectionsOf } from '../analysis/sections';
import type { Snapshot } from '../analysis/snapshot';
import type { Range } from '../text/range';
import { askedRange, exchangeLines } from './exchange';
import { firstWords } from './firstWords';
import { counted } from './counted';
import { roleWord } from './part';
import type { Words } from '../words/say';
import { say } from '../words/say';

export interface OutlineItem {
  /** Never empty. */
  readonly name: Words;
  readonly detail: Words;
  readonly kind: 'section' | 'speaker' | 'question' | 'answer' | 'turn';
  /** All that belongs to the item, its children included; of a speaker, the first turn alone. */
  readonly range: Range;
  /** What to reveal and select; inside `range`. */
  readonly selectionRange: Range;
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
  const starts = sections.map(({ line }) => snapshot.text.lineStart(line));
  const cut = all.flatMap((item) => cutAt(item, starts)).sort((a, b) => a.range.from - b.range.from);
  const before = cut.filter(({ range }) => range.from < (starts[0] ?? 0));
  return [...before, ...nested(snapshot, cut, sections)];
}

/** An item up to the next section, and those of its children that lie behind its end. */
function cutAt(item: OutlineItem, starts: readonly number[]): readonly OutlineItem[] {
  const next = starts.find((start) => start > item.range.from);
  if (next === undefined || item.range.to < next) return [item];
  const isHere = (child: OutlineItem) => child.range.from < next;
  const children = item.children.filter(isHere).flatMap((child) => cutAt(child, starts).slice(0, 1));
  const { range } = item;
  const own = { ...item, range: { from: range.from, to: next - 1 }, selectionRange: upTo(next, item), children };
  return [own, ...item.children.filter((child) => !isHere(child)).flatMap((child) => cutAt(child, starts))];
}

/** What is selected of an item that ends in front of an offset; its whole where that lies behind it. */
function upTo(next: number, { range, selectionRange: { from, to } }: OutlineItem): Range {
  return { from: from < next ? from : range.from, to: Math.min(to, next - 1) };
}

function nested(snapshot: Snapshot, all: readonly OutlineItem[], sections: readonly Section[]): readonly OutlineItem[] {
  const tops = sections.filter(({ line }) => !sections.some((other) => other.line < line && line <= other.endLine));
  return tops.map((section) => {
    const range = linesRange(snapshot.text, section);
    const inner = sections.filter(({ line }) => section.line < line && line <= section.endLine);
    const own = all.filter(({ range: { from } }) => range.from <= from && from <= range.to);
    const firstInner = inner[0] === undefined ? Infinity : snapshot.text.lineStart(inner[0].line);
    const direct = own.filter((item) => item.range.from < firstInner);
    const name = section.text.trim() || say`Section`;
    const heading = columnsRange(snapshot.text, section.line, headingColumns(snapshot, section));
    const children = [...direct, ...nested(snapshot, own, inner)];
    return { name, detail: '', kind: 'section', range, selectionRange: heading, children };
  });
}

function headingColumns({ text }: Snapshot, { line, text: title }: Section) {
  const written = text.lineText(line);
  const from = Math.max(0, written.indexOf(title));
  return { from, to: Math.max(from, Math.min(written.length, from + title.length)) };
}

function questionItems(snapshot: Snapshot): readonly OutlineItem[] {
  const { exchanges, turns } = snapshot.transcript;
  const cast: Cast = {
    severalAsk: areSeveral(exchanges.map(({ question }) => question)),
    severalAnswer: areSeveral(exchanges.flatMap(({ answers }) => answers)),
  };
  const items = exchanges.slice(0, LIMIT).map((exchange) => questionItem(snapshot, exchange, cast));
  return turns.length <= LIMIT ? items : items.map((item) => ({ ...item, children: [] }));
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
  return {
    name: exchange.text.trim() || question.label,
    detail: cast.severalAsk ? question.participant.name : '',
    kind: 'question',
    range: linesRange(snapshot.text, exchangeLines(exchange)),
    selectionRange: askedRange(snapshot, exchange),
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
  const { text } = snapshot;
  const kind = turn.kind === 'remark' ? 'turn' : turn.kind;
  const [range, selectionRange] = [turnRange(text, turn), labelRange(text, turn)];
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
