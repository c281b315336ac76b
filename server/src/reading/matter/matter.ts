import { plainBlanks } from '../../text/blanks';
import type { LineView } from '../../facts/fact';
import { labelText } from '../../facts/fact';
import { isOrder } from '../../facts/looks';
import { isCount } from '../../facts/numbers';
import type { ChunkedList } from '../../text/chunkedList';
import type { LineSpan } from '../../text/range';
import { isOtherLabel } from '../../language/words';
import { matterBefore } from './around';
import { headingAt, recordHeadingAt } from './headings';
import type { Matter, MatterKind } from '../../model/matter';
import { isCue } from './pages';

/** What is found out before: the lines that bear a label, those of code and of printed pages, and how wide lines are. */
export interface Before {
  readonly labelled: ReadonlySet<number>;
  readonly fenced: ReadonlySet<number>;
  readonly pages: ReadonlySet<number>;
  /** The column at which lines are broken, if they are. */
  readonly width: number | undefined;
}

/** What the matter of a line is; the lines of one heading share it. */
type MatterHere = Omit<Matter, keyof LineSpan>;

/** The matter of each line between the first label and the end of the text; a line of speech has none. */
export type MatterByLine = ReadonlyMap<number, MatterHere>;

/** Reads which lines from `first` on are no speech. */
export function matterInside(
  lines: ChunkedList<LineView>,
  first: number,
  { labelled, fenced, pages, width }: Before,
): MatterByLine {
  const matter = new Map<number, MatterHere>();
  for (let at = first; at < lines.length; at++) {
    const line = lines.at(at);
    if (fenced.has(at)) matter.set(at, { kind: 'code' });
    if (line === undefined || line.blank || labelled.has(at) || fenced.has(at)) continue;
    if (matter.has(at)) continue;
    const record = pages.has(at) ? undefined : recordHeadingAt(lines, at, { width, labelled });
    if (record !== undefined) {
      const { endLine, ...heading } = record;
      const found = { kind: 'heading', ends: true, ...heading } as const;
      for (let below = at; below <= endLine; below++) matter.set(below, found);
    } else if (pages.has(at)) matter.set(at, { kind: 'page' });
    else {
      const heading = headingAt(lines, at);
      const kind = heading === undefined ? kindAt(lines, at, line) : 'heading';
      if (kind !== undefined) matter.set(at, { kind, ...heading });
    }
  }
  return matter;
}

function kindAt(lines: ChunkedList<LineView>, at: number, line: LineView): MatterKind | undefined {
  const aside = line.aside?.kind;
  if (aside === 'number') return isCue(lines, at) ? 'time' : undefined;
  if (isOrder(line)) return 'comment';
  if (aside === 'time' || aside === 'direction' || aside === 'rule' || aside === 'comment' || aside === 'quote')
    return aside;
  return captionAt(lines, at, line);
}

/** `Note: …`, and `Yes: 14` beside `No: 3`. */
function captionAt(lines: ChunkedList<LineView>, at: number, line: LineView): MatterKind | undefined {
  if (isCount(line) && [lines.at(at - 1), lines.at(at + 1)].some((near) => near !== undefined && isCount(near)))
    return 'poll';
  const shape = line.shapes.find(({ strength }) => strength === 'strong');
  if (shape === undefined) return undefined;
  return isOtherLabel(plainBlanks(labelText(line, shape))) ? 'note' : undefined;
}

/** Matter on which nothing is spoken; a direction, a quotation and a note stand inside speech. */
const SILENT: ReadonlySet<MatterKind> = new Set(['heading', 'page', 'time', 'rule', 'comment', 'code', 'poll']);

/** Whether nothing is spoken on a line of this matter. */
export function isSilent(kind: MatterKind | undefined): boolean {
  return kind !== undefined && SILENT.has(kind);
}

/**
 * All matter of a document as nodes, in order: neighbouring lines of a kind are one, each heading with its own lines. `title` is what
 * the document says that its title is.
 */
export function matterNodes(
  lines: ChunkedList<LineView>,
  { before, after }: { readonly before: LineSpan | undefined; readonly after: LineSpan | undefined },
  inside: MatterByLine,
  { turns, title }: { readonly turns: readonly LineSpan[]; readonly title: string | undefined },
): readonly Matter[] {
  const nodes: Matter[] = before === undefined ? [] : [...matterBefore(lines, before, title)];
  const end = after?.line ?? lines.length;
  let above: MatterHere | undefined;
  for (const [line, found] of withGaps(lines, inside, turns)) {
    if (line >= end) break;
    const last = nodes.at(-1);
    if (last?.kind === found.kind && last.endLine === line - 1 && (found.kind !== 'heading' || found === above))
      nodes[nodes.length - 1] = { ...last, endLine: line };
    else nodes.push({ line, endLine: line, ...found });
    above = found;
  }
  if (after !== undefined) nodes.push({ ...after, kind: 'footer' });
  return nodes;
}

/** What lies between one turn's end and the next turn, and is of no other kind, is a note. */
function withGaps(lines: ChunkedList<LineView>, inside: MatterByLine, turns: readonly LineSpan[]): MatterByLine {
  const notes: number[] = [];
  turns.forEach(({ endLine }, at) => {
    const next = turns[at + 1]?.line ?? endLine + 1;
    for (let line = endLine + 1; line < next; line++)
      if (lines.at(line)?.blank === false && !inside.has(line)) notes.push(line);
  });
  if (notes.length === 0) return inside;
  const all = [...inside, ...notes.map((line) => [line, { kind: 'note' as const }] as const)];
  return new Map(all.sort(([a], [b]) => a - b));
}
