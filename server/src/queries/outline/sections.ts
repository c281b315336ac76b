import { firstIndex } from '../../text/firstIndex';
import type { ColumnSpan } from '../../text/range';
import { columnsPlace, linesPlace } from '../../document/places';
import type { Section } from '../../observations/sections';
import type { Snapshot } from '../../document/snapshot';
import type { LineColumn, Stretch } from '../../text/sourceText';
import { say } from '../../words/say';
import type { OutlineItem } from './item';
import { firstLine, lineEnd } from './item';

/**
 * Puts items into the sections in which they begin. An exchange that goes on into another section ends with its own, and
 * the answers there stand by themselves: an editor finds the item around the cursor by ranges that lie inside each other.
 */
export function inSections(
  snapshot: Snapshot,
  all: readonly OutlineItem[],
  sections: readonly Section[],
): readonly OutlineItem[] {
  if (sections.length === 0) return all;
  const ends = sections.map(({ line }) => lineEnd(snapshot, line - 1));
  const cut = cutAll(all, ends);
  return [...between(cut, 0, sections[0]?.line ?? 0), ...nested(snapshot, cut, sections)];
}

/** Items in order, each cut at the first end behind its beginning; the ends are in order too. */
function cutAll(all: readonly OutlineItem[], ends: readonly LineColumn[]): readonly OutlineItem[] {
  const cut: OutlineItem[] = [];
  let nth = 0;
  let isSorted = true;
  for (const item of all) {
    const [line, lastLine] = [firstLine(item), item.range.to.line];
    while ((ends[nth]?.line ?? Infinity) < line) nth++;
    const before = cut.at(-1);
    isSorted &&= before === undefined || firstLine(before) <= line;
    if (lastLine <= (ends[nth]?.line ?? Infinity)) cut.push(item);
    else {
      const behind = firstIndex(ends, (end) => end.line >= lastLine);
      cut.push(...cutAgain(item, ends.slice(nth, behind)));
    }
  }
  return isSorted ? cut : cut.sort((a, b) => firstLine(a) - firstLine(b));
}

/** Where an item was cut, and what came of it. */
interface Cut {
  readonly ends: readonly LineColumn[];
  readonly items: readonly OutlineItem[];
}

const cuts = new WeakMap<OutlineItem, Cut>();

/** The same objects as the time before, where the ends are at the same places: or all that is kept with them would be lost. */
function cutAgain(item: OutlineItem, ends: readonly LineColumn[]): readonly OutlineItem[] {
  const last = cuts.get(item);
  const isSame = ends.every(({ line, column }, at) => last?.ends[at]?.line === line && last.ends[at].column === column);
  if (last?.ends.length === ends.length && isSame) return last.items;
  const items = cutAt(item, ends);
  cuts.set(item, { ends, items });
  return items;
}

/** Of items in order those that begin on a line from `from` on, and before `to`. */
function between(items: readonly OutlineItem[], from: number, to: number): readonly OutlineItem[] {
  const startsFrom = (line: number) => firstIndex(items, (item) => firstLine(item) >= line);
  return items.slice(startsFrom(from), startsFrom(to));
}

/** An item up to the first end in it, and those of its children that lie behind that. */
function cutAt(item: OutlineItem, ends: readonly LineColumn[]): readonly OutlineItem[] {
  const to = ends.find(({ line }) => line >= firstLine(item));
  if (to === undefined || item.range.to.line <= to.line) return [item];
  const isHere = (child: OutlineItem) => firstLine(child) <= to.line;
  const cut = (child: OutlineItem) => cutAt(child, ends);
  const children = item.children.filter(isHere).flatMap((child) => cut(child).slice(0, 1));
  const range = { from: item.range.from, to };
  const own = { ...item, range, selectionRange: upTo(to, item), children };
  return [own, ...item.children.filter((child) => !isHere(child)).flatMap(cut)];
}

/** What is selected of an item that ends at a place; its whole where that lies behind it. */
function upTo(end: LineColumn, { range, selectionRange: { from, to } }: OutlineItem): Stretch {
  return { from: from.line <= end.line ? from : range.from, to: to.line <= end.line ? to : end };
}

function nested(snapshot: Snapshot, all: readonly OutlineItem[], sections: readonly Section[]): readonly OutlineItem[] {
  let end = -1;
  const tops = sections.filter(({ line, endLine }) => {
    if (line <= end) return false;
    end = endLine;
    return true;
  });
  return tops.map((section) => {
    const { line, endLine } = section;
    const from = (start: number) => firstIndex(sections, (other) => other.line >= start);
    const inner = sections.slice(from(line + 1), from(endLine + 1));
    const own = between(all, line, endLine + 1);
    const name = section.text.trim() || say`Section`;
    const selectionRange = columnsPlace(line, headingColumns(snapshot, section));
    const children = [...between(own, line, inner[0]?.line ?? Infinity), ...nested(snapshot, own, inner)];
    return { name, detail: '', kind: 'section', range: linesPlace(snapshot.lines, section), selectionRange, children };
  });
}

function headingColumns({ lines }: Snapshot, { line, text: title }: Section): ColumnSpan {
  const written = lines.at(line)?.text ?? '';
  const from = Math.max(0, written.indexOf(title));
  return { from, to: Math.max(from, Math.min(written.length, from + title.length)) };
}
