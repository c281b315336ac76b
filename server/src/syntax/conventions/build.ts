import type { LabelShape, Span, Strength } from '../shape';
import { timeBehind, timeInside } from '../time';

/** What a convention has found out about a line. */
interface Parts {
  readonly form: string;
  readonly strength?: Strength;
  /** Where the first mark stands. */
  readonly start: number;
  /** The label with what blanks and time may be around it. */
  readonly written: Span;
  /** Behind the separator. */
  readonly end: number;
  readonly time?: Span | undefined;
  /** This form needs no space behind its separator. */
  readonly close?: boolean;
}

/** Makes a shape of what a convention found: times and blanks off the label. Undefined where no word is left. */
export function build(
  line: string,
  { form, strength = 'strong', start, written, end, time, close = true }: Parts,
): LabelShape | undefined {
  const text = line.slice(written.from, written.to).trimEnd();
  const inside = timeInside(text);
  const bare = inside === undefined ? text : text.slice(0, inside.from).trimEnd();
  const from = written.from + bare.length - bare.trimStart().length;
  if (!/[\p{L}\p{N}]|^\?{1,3}$/u.test(bare)) return undefined;
  const behind = timeBehind(line, end);
  const head = behind?.end ?? end;
  return {
    form,
    strength,
    label: { from, to: written.from + bare.length },
    head: { from: start, to: head },
    time: time ?? behind?.time ?? (inside && { from: written.from + inside.from, to: written.from + inside.to }),
    textFrom: skipBlanks(line, head),
    tight: !close && head < line.length && !/\s/.test(line.charAt(head)),
  };
}

/** What may stand before a label that is an item of a list, or a numbered line: `- `, `• `, `3. `, `12 `. */
const LIST_MARK = /(?:[-–—•*+]|\d{1,4}[.)]?)[ \t]+(?=[\p{L}[(*_])/uy;

/** The column behind a list mark that begins at `column`, or `column` where there is none. */
export function skipListMark(line: string, column: number): number {
  LIST_MARK.lastIndex = column;
  return column + (LIST_MARK.exec(line)?.[0].length ?? 0);
}

function skipBlanks(line: string, from: number): number {
  let at = from;
  while (at < line.length && /\s/.test(line.charAt(at))) at++;
  return at;
}
