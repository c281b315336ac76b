import type { LabelShape, LeadIn, Span, Strength } from '../shape';
import { timeBefore, timeBehind, timeInside } from '../time';

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
  const text = line.slice(written.from, written.to).replace(TRAILING, '');
  const inside = timeInside(text);
  const bare = (inside === undefined ? text : text.slice(0, inside.from).trimEnd()).replace(
    form.startsWith('bold') ? STOP : /$/,
    '',
  );
  const from = written.from + bare.search(/[^\s\u200e\u200f\u061c\u2066-\u2069\ufeff]|$/);
  if (!/[\p{L}\p{N}]|^\?{1,3}$|^[―—─ー]{2}$/u.test(bare)) return undefined;
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

/** Blanks, marks of direction and closing tags behind a label. */
const TRAILING = /(?:[\s\u200e\u200f\u061c\u2066-\u2069]|<\/\w{1,6}>)+$/;

/** A full stop that ends a label in bold is a separator; one of an abbreviation or an initial belongs to it: `Lisa B.`, `M. G.`, `Roy Sr.` */
const STOP = /(?<=^\p{L}|^\p{L}{3,20})\.$/u;

/** No label with its separator is longer. */
const REACH = 240;

/** Reads what stands before a label that begins a line: `- `, `3. `, `[00:12] `, `[00:12] - `. */
export function readLeadIn(line: string): LeadIn {
  const start = line.search(/\S/);
  const from = skipListMark(line, start);
  const before = timeBefore(line, from);
  return before === undefined
    ? { start, end: from, time: undefined, reach: line.slice(0, from + REACH) }
    : { start, end: skipListMark(line, before.end), time: before.time, reach: line.slice(0, before.end + REACH) };
}

/** The mark of an item of a list, the number of a line, the chevrons of captions, a tag: `- `, `• `, `3. `, `12 `, `>> `, `<i>`. */
const LIST_MARK = /(?:(?:[-–—•*+]|\d{1,4}[.)]?|>{1,3})[ \t]+|<(?:[ibu]|em|strong)>)(?=[\p{L}\d[(*_{<?])/uy;

function skipListMark(line: string, column: number): number {
  LIST_MARK.lastIndex = column;
  return column + (LIST_MARK.exec(line)?.[0].length ?? 0);
}

function skipBlanks(line: string, from: number): number {
  let at = from;
  while (at < line.length && /\s/.test(line.charAt(at))) at++;
  return at;
}
