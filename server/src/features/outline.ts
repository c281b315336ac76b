import type { Exchange, Turn } from '../analysis/model';
import { columnsRange, labelRange, linesRange, turnRange } from '../analysis/places';
import type { Section } from '../analysis/sections';
import { sectionsOf } from '../analysis/sections';
import type { Snapshot } from '../analysis/snapshot';
import type { Range } from '../text/range';
import { askedRange, exchangeLines } from './exchange';
import { firstWords } from './firstWords';

export interface OutlineItem {
  /** Never empty. */
  readonly name: string;
  readonly detail: string;
  readonly kind: 'section' | 'question' | 'answer' | 'turn';
  /** All that belongs to the item, its children included. */
  readonly range: Range;
  /** What to reveal and select; inside `range`. */
  readonly selectionRange: Range;
  readonly children: readonly OutlineItem[];
}

/**
 * The questions of an interview with their answers as children; remarks are left out. Where nobody interviews, the
 * turns one after the other, each under its speaker's name.
 *
 * Where headings cut the interview into sections, these stand in a section each, and sections in higher ones.
 *
 * Who asks and who answers is told only where that is not always the same person: in an interview of two it would stand
 * beside every line.
 */
export function outline(snapshot: Snapshot): readonly OutlineItem[] {
  return inSections(snapshot, items(snapshot), sectionsOf(snapshot.transcript));
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
  const own = { ...item, range: { from: item.range.from, to: Math.max(next - 1, item.selectionRange.to) }, children };
  return [own, ...item.children.filter((child) => !isHere(child)).flatMap((child) => cutAt(child, starts))];
}

function nested(snapshot: Snapshot, all: readonly OutlineItem[], sections: readonly Section[]): readonly OutlineItem[] {
  const tops = sections.filter(({ line }) => !sections.some((other) => other.line < line && line <= other.endLine));
  return tops.map((section) => {
    const range = linesRange(snapshot.text, section);
    const inner = sections.filter(({ line }) => section.line < line && line <= section.endLine);
    const own = all.filter(({ range: { from } }) => range.from <= from && from <= range.to);
    const firstInner = inner[0] === undefined ? Infinity : snapshot.text.lineStart(inner[0].line);
    const direct = own.filter((item) => item.range.from < firstInner);
    const name = section.text.trim() || 'Section';
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

function items(snapshot: Snapshot): readonly OutlineItem[] {
  const { exchanges, turns } = snapshot.transcript;
  if (exchanges.length === 0) return turns.map((turn) => turnItem(snapshot, turn));
  const cast: Cast = {
    severalAsk: areSeveral(exchanges.map(({ question }) => question)),
    severalAnswer: areSeveral(exchanges.flatMap(({ answers }) => answers)),
  };
  return exchanges.map((exchange) => questionItem(snapshot, exchange, cast));
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
  if (severalAnswer) return { ...turnItem(snapshot, turn), kind: 'answer' };
  const name = firstWords(snapshot, turn, WIDTH) || turn.label;
  return { ...place(snapshot, turn), name, detail: '', kind: 'answer' };
}

function turnItem(snapshot: Snapshot, turn: Turn): OutlineItem {
  const detail = firstWords(snapshot, turn, WIDTH);
  return { ...place(snapshot, turn), name: turn.participant.name || turn.label, detail, kind: 'turn' };
}

function place({ text }: Snapshot, turn: Turn): Pick<OutlineItem, 'range' | 'selectionRange' | 'children'> {
  return { range: turnRange(text, turn), selectionRange: labelRange(text, turn), children: [] };
}
