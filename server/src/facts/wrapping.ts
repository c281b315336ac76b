import type { Line } from '../syntax/line';
import type { ChunkedList } from '../text/chunkedList';
import type { Edges } from './edges';
import { edges, edgesOf } from './edges';
import type { LineView } from './fact';
import type { Rewritten, Sum } from './sum';

/** Nobody breaks lines at fewer columns, but captions, nor at more. */
const NARROWEST = 40;
const WIDEST = 130;

/** How far a full line may fall short of the width: as far as the words of most languages are long. */
const RAGGED = 18;

/** Where lines are filled evenly, they fall short of what the next word would have allowed by so much. */
const EVEN = 4;

/** And by so much where a sentence is open: parts of a record may be narrower than others. */
const UNEVEN = 12;

/** So many of a hundred broken lines may be wider than the others: a table, an address of the web. */
const OUTLIERS = 3;

/**
 * How the lines of a text go on in the next: what speaks for lines that were broken at a width (records of courts and
 * parliaments), and not where a paragraph ends. Of two lines without a blank one between, the first is open if it does not
 * end in a mark that ends a sentence; broken text has many of those, of nearly the same width, and what follows them begins
 * in small letters, in scripts that have them.
 */
export class Wrapping implements Sum {
  private known: { readonly width: number | undefined } | undefined;

  private constructor(
    private readonly joints: Joints,
    private readonly least: number,
  ) {}

  /** Of all lines, or of some that follow each other. With fewer than `least` open lines nothing is known. */
  static of(lines: ChunkedList<LineView> | readonly LineView[], least = 1): Wrapping {
    const joints: Joints = { all: 0, open: 0, cased: 0, small: 0, byWidth: new Map() };
    let before: LineView | undefined;
    lines.forEach((line) => {
      count(joints, before, line, 1);
      before = line;
    });
    return new Wrapping(joints, least);
  }

  /** The column behind which no line goes on; undefined where lines are not broken at a width. */
  get width(): number | undefined {
    return (this.known ??= { width: this.joints.open < this.least ? undefined : widthOf(this.joints) }).width;
  }

  after({ old, now, before, behind }: Rewritten): Wrapping | undefined {
    const joints = { ...this.joints, byWidth: new Map(this.joints.byWidth) };
    countAll(joints, [before, ...old, behind], -1);
    countAll(joints, [before, ...now, behind], 1);
    const after = new Wrapping(joints, this.least);
    return after.width === this.width ? after : undefined;
  }
}

/** Pairs of lines that follow each other, counted. */
interface Joints {
  /** All of them, and those whose first line is open. */
  all: number;
  open: number;
  /** Of the open ones, how many are followed by a letter that is small or large, and by a small one. */
  cased: number;
  small: number;
  /** How many of the open ones are so many columns wide. */
  readonly byWidth: Map<number, number>;
}

function countAll(joints: Joints, lines: readonly (LineView | undefined)[], by: 1 | -1): void {
  lines.forEach((line, at) => {
    if (line !== undefined) count(joints, lines[at - 1], line, by);
  });
}

function count(joints: Joints, line: LineView | undefined, next: LineView, by: 1 | -1): void {
  if (line === undefined || line.blank || next.blank || next.shapes.length > 0) return;
  // A sum may look at the text, since it is told of every line that changes.
  const [above, below] = [line as Line, next as Line];
  if (!mayGoOn(above, below, edgesOf(below))) return;
  joints.all += by;
  const { isOpen, columns } = edgesOf(above);
  if (!isOpen) return;
  joints.open += by;
  const width = Math.min(columns, WIDEST + 1);
  joints.byWidth.set(width, (joints.byWidth.get(width) ?? 0) + by);
  const { isCased, isSmall } = edgesOf(below);
  if (isCased) joints.cased += by;
  if (isSmall) joints.small += by;
}

function widthOf({ all, open, cased, small, byWidth }: Joints): number | undefined {
  if (open === 0 || open < 0.4 * all) return undefined;
  const hasCases = cased >= open / 2;
  if (hasCases ? small < 0.5 * cased : open < 4) return undefined;
  const widths = Array.from(byWidth).sort(([a], [b]) => b - a);
  let wider = Math.floor((OUTLIERS * open) / 100);
  const width = widths.find(([, times]) => (wider -= times) < 0)?.[0] ?? 0;
  if (width < NARROWEST || width > WIDEST) return undefined;
  const full = widths.reduce((sum, [columns, times]) => (columns > width - RAGGED ? sum + times : sum), 0);
  return full >= (hasCases ? 0.65 : 0.8) * open ? width : undefined;
}

/**
 * Whether a line of speech goes on in the one below it, where lines are broken at a width: the next word would not have had
 * room; or its sentence is open, and goes on in a small letter. A line that begins farther to the right begins a paragraph,
 * unless the sentence above it is open. For what is found out of one turn; a pass over a document asks `isBroken`.
 */
export function goesOnBelow(line: Line, next: Line, width: number): boolean {
  return isOneWith(line, next, { above: edgesOf(line), below: edgesOf(next), width });
}

/** Whether a line is broken and goes on in the one below it, as `goesOnBelow` has it. */
export function isBroken(line: LineView, next: LineView, width: number): boolean {
  return isOneWith(line, next, { above: edges(line), below: edges(next), width });
}

interface Joint {
  readonly above: Edges;
  readonly below: Edges;
  readonly width: number;
}

function isOneWith(line: LineView, next: LineView, { above, below, width }: Joint): boolean {
  if (below.isDashed) return line.aside === undefined && above.isOpen && above.columns + 2 > width - EVEN;
  if (!mayGoOn(line, next, below)) return false;
  if (below.indent > above.indent + 1 && (!above.isOpen || above.isCutOff)) return false;
  if (above.columns + 1 + below.word > width - (above.isOpen ? UNEVEN : EVEN)) return true;
  return above.isOpen && below.isSmall && 2 * above.columns >= width;
}

/** Whether a sentence that ends at a line's end without a mark goes on behind what is no speech, such as a page's number. */
export function goesOnBeyond(line: Line, next: Line, width: number): boolean {
  return edgesOf(line).isOpen && edgesOf(next).isSmall && goesOnBelow(line, next, width);
}

/** Whether a sentence looks parted between two lines, however long they are: it is open, and the other begins in small letters. */
export function isParted(line: LineView, next: LineView): boolean {
  return edges(line).isOpen && edges(next).isSmall;
}

/** Not an item of a list, a row of a table, or what is plainly no speech. */
function mayGoOn(line: LineView, next: LineView, { isListed }: Edges): boolean {
  return line.aside === undefined && next.aside === undefined && !isListed;
}
