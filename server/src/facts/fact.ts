import type { AsideShape } from '../syntax/aside';
import type { Line } from '../syntax/line';
import type { LabelShape } from '../syntax/shape';
import type { ColumnSpan } from '../text/range';

/**
 * A line as a pass over a whole document sees it: without its text. All that such a pass decides by the text of a line it
 * asks of a fact, so that two versions of a line can be compared by exactly what was asked: where the answers are the
 * same, so is the reading.
 */
export type LineView = Pick<Line, 'blank' | 'shapes' | 'aside'>;

/** What a fact answered of one line; from another column, `next` has the answer. */
interface Answer {
  readonly from: number;
  readonly value: unknown;
  readonly next: Answer | undefined;
}

interface Kind {
  readonly drawer: number;
  readonly ask: (line: LineView, from: number) => unknown;
  readonly same: (a: unknown, b: unknown) => boolean;
}

/** Every fact there is. */
const kinds: Kind[] = [];

/**
 * A fact: what a pure function says of one line, from a column on (0 where it is not given). Answers are remembered with
 * the line, which stays the same object from one version of a document to the next.
 *
 * @param same whether two answers lead to the same reading; without it they have to be the same value
 */
export function fact<V>(
  compute: (line: Line, from: number) => V,
  same: (a: V, b: V) => boolean = Object.is,
): (line: LineView, from?: number) => V {
  const drawer = kinds.length;
  const ask = (view: LineView, from = 0): V => {
    // A view is a line of which no more is shown.
    const line = view as Line;
    const answers = (line.answers ??= []);
    for (let known = answers[drawer] as Answer | undefined; known !== undefined; known = known.next)
      if (known.from === from) return known.value as V;
    const value = compute(line, from);
    answers[drawer] = { from, value, next: answers[drawer] as Answer | undefined };
    return value;
  };
  kinds.push({ drawer, ask, same: same as Kind['same'] });
  return ask;
}

/**
 * Questions that one reading asks of any line, such as whether a word that is a label stands in it: too many to remember
 * the answers. They are compared as facts are.
 */
export class Questions {
  private readonly asked: ((line: Line) => unknown)[] = [];

  /** A further question; its answer is a plain value. */
  add<V extends string | number | boolean | undefined>(question: (line: Line) => V): (line: LineView) => V {
    this.asked.push(question);
    return (view) => question(view as Line);
  }

  /** Whether all of them have the same answers of two lines. */
  areAlike(old: LineView, now: LineView): boolean {
    return this.asked.every((question) => question(old as Line) === question(now as Line));
  }
}

/** Whether a reading that saw the old line would be the same with the new one in its place, by all facts asked of the old one. */
export function areAlike(old: LineView, now: LineView): boolean {
  if (old === now) return true;
  if (old.blank !== now.blank || !isSameAside(old.aside, now.aside) || !haveSameShapes(old, now)) return false;
  const answers = (old as Line).answers ?? [];
  return kinds.every(({ drawer, ask, same }) => {
    for (let known = answers[drawer] as Answer | undefined; known !== undefined; known = known.next)
      if (!same(known.value, ask(now, known.from))) return false;
    return true;
  });
}

/** The label that a line bears in one of its shapes, as it stands there. */
export function labelText(view: LineView, { label }: LabelShape): string {
  return (view as Line).text.slice(label.from, label.to);
}

function isSameAside(a: AsideShape | undefined, b: AsideShape | undefined): boolean {
  if (a?.kind !== 'heading' || b?.kind !== 'heading') return a?.kind === b?.kind;
  return a.level === b.level && isSameSpan(a.title, b.title);
}

function haveSameShapes(a: LineView, b: LineView): boolean {
  return a.shapes.length === b.shapes.length && a.shapes.every((shape, at) => isSameShape(a, shape, b, b.shapes[at]));
}

function isSameShape(line: LineView, a: LabelShape, other: LineView, b: LabelShape | undefined): boolean {
  if (a.form !== b?.form || a.tight !== b.tight || a.textFrom !== b.textFrom) return false;
  const isInPlace = isSameSpan(a.label, b.label) && isSameSpan(a.head, b.head) && isSameSpan(a.time, b.time);
  return isInPlace && labelText(line, a) === labelText(other, b);
}

function isSameSpan(a: ColumnSpan | undefined, b: ColumnSpan | undefined): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}
