import { CHEVRONS } from '../chevrons';
import type { Convention, LabelShape, LeadIn, Trait } from '../shape';
import type { ColumnSpan } from '../../text/range';
import type { VeiledTime } from '../veil';
import { isSpace, skipSpaces } from '../../text/written';
import { DIGIT, marksIn } from '../marks';
import { UNDRESSED, VEIL } from '../blanked';
import { LABEL_REACH, veil } from '../veil';

/** What a convention has found out about a line. */
interface Parts {
  readonly form: Pick<Convention, 'id' | 'strength' | 'traits'>;
  /** The label with what blanks and time may be around it. */
  readonly written: ColumnSpan;
  /** Behind the separator. */
  readonly end: number;
  /** This form needs no space behind its separator. */
  readonly close?: boolean;
}

/** Makes a shape of what a convention found: times and blanks off the label. Undefined where no word is left. */
export function build(before: LeadIn, { form, written, end, close = true }: Parts): LabelShape | undefined {
  const { line } = before;
  const isBare = isPlain(before, written, form.traits);
  const { from, to } = isBare ? written : trimmed(line, written, form.traits);
  const bare = line.slice(from, to);
  if ((!isBare && !HAS_WORD.test(bare)) || /[\u2007\u2008]/.test(bare)) return undefined;
  const { head, textFrom } = behind(before, end);
  return {
    form: form.id,
    strength: form.strength,
    traits: form.traits,
    label: { from, to },
    head: { from: before.start, to: head },
    time: before.times.find((time) => time.to <= textFrom),
    textFrom,
    tight: !close && head < line.length && !isSpace(line.charCodeAt(head)),
  };
}

/** A word, or what stands in its place. */
const HAS_WORD = /[\p{L}\p{N}]|^[?？]{1,3}$|^[―—─ー]{2}$|^>{2,3}$/u;

/** Whether a label has nothing at its edges, as most have: it begins and ends with a Latin letter or a digit, and no time is near. */
function isPlain({ line, times }: LeadIn, { from, to }: ColumnSpan, traits: ReadonlySet<Trait>): boolean {
  return (
    times.length === 0 &&
    !traits.has('emphasis') &&
    isAlphanumeric(line.charCodeAt(from)) &&
    isAlphanumeric(line.charCodeAt(to - 1))
  );
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isAlphanumeric(code: number): boolean {
  const letter = code | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || isDigit(code);
}

/** A label without what stands at its edges: blanks, marks of direction, emphasis, a separator before or behind a time. */
function trimmed(line: string, { from, to }: ColumnSpan, traits: ReadonlySet<Trait>): ColumnSpan {
  const written = line.slice(from, to);
  const isTimed = line.charAt(to) === VEIL || written.includes(VEIL) || line.charAt(from - 1) === VEIL;
  const edge = EDGES[`${isTimed}`];
  const text = written.replace(edge.last, '');
  const bare = traits.has('emphasis') ? text.replace(/^[\s*_]+(?=[^*_]*[*_]*$)|[*_]+$/g, '') : text;
  const named =
    traits.has('wholeLine') || traits.has('rows')
      ? bare.replace(/(?<=^\p{Lu})\.$/u, '')
      : traits.has('apart') && traits.has('emphasis')
        ? bare.replace(STOP, '')
        : bare;
  const start = from + written.indexOf(named);
  const lead = edge.first.exec(named)?.[0].length ?? 0;
  return { from: start + lead, to: start + Math.max(lead, named.length) };
}

const DIRECTION = String.raw`\u200e\u200f\u061c\u2066-\u2069\ufeff`;
const BLANK_EDGE = String.raw`[\s${DIRECTION}]+`;
const TIMED_EDGE = String.raw`[\s${DIRECTION},;|·–—-]+`;

/** Blanks and marks of direction at a label's edges; beside a time also what separates the two. */
const EDGES = {
  true: { first: new RegExp(`^${TIMED_EDGE}`, 'u'), last: new RegExp(`${TIMED_EDGE}$`, 'u') },
  false: { first: new RegExp(`^${BLANK_EDGE}`, 'u'), last: new RegExp(`${BLANK_EDGE}$`, 'u') },
};

/**
 * Where the head ends: behind the rest of a tag, a time that follows the separator, and a separator behind that; and where
 * the text begins.
 */
function behind(before: LeadIn, end: number): { readonly head: number; readonly textFrom: number } {
  const { line, times } = before;
  if (times.length === 0 && line === before.written) return { head: end, textFrom: skipSpaces(line, end) };
  const most = spokenTag(before, end);
  let head = end;
  while (head < most && line.charAt(head) === UNDRESSED) head++;
  const spoken = times.find((time) => time.from >= head && time.spoken);
  const textFrom = Math.min(skipSpaces(line, head), spoken?.from ?? line.length, most);
  const last = times.filter(({ to }) => to > head && to <= textFrom).at(-1);
  if (last === undefined) return { head, textFrom };
  const more =
    /^\s*[:：]+(?!\w+:)|^\s*[;；](?=\s)|^\s*[-–—|](?=\s)/.exec(line.slice(last.to, last.to + 8))?.[0].length ?? 0;
  return { head: last.to + more, textFrom: Math.min(skipSpaces(line, last.to + more), spokenTag(before, last.to)) };
}

/** A tag that opens; not one of a table's cell or of a line's end, which divides a label from the text. */
const OPENED = /<(?!(?:td|th|tr|dd|dt|br|hr)\b)[a-z]/iy;

/**
 * The column of the first tag behind `from` that opens in what is said, with nothing but blanks and other tags before it; one
 * around a time is of the head. The line's length where there is none.
 */
function spokenTag({ line, written, times }: LeadIn, from: number): number {
  for (let at = from; at < line.length && /[\s*]/.test(line.charAt(at)); at++) {
    OPENED.lastIndex = at;
    if (!OPENED.test(written)) continue;
    const time = times.find((one) => one.from > at);
    const isAround = time?.spoken === false && /^[\s*]*$/.test(line.slice(at, time.from));
    return isAround ? line.length : at;
  }
  return line.length;
}

/** A semicolon, or a full stop with or without a dash, that ends a label in bold without a colon is a separator; one of an abbreviation or an initial belongs to it: `Lisa B.`, `M. G.`, `Roy Sr.` */
const STOP = /(?<=^\p{L}|^\p{L}{3,20}|\p{L}{5}|[)）»”"])\.$|\.[ ]?[-–—]{1,2}$|[;；]$/u;

/** What a line has no more of before its label: marks of items, numbers, bars behind times. */
const MARKS = 4;

/** Reads what stands before a label that begins a line: `- `, `3. `, `[00:12] `, `[00:12] - `, `| 12 | `. */
export function readLeadIn(written: string): LeadIn {
  const { text: line, times, marks } = veil(written);
  const start = skipSpaces(written, 0);
  let end = skipSpaces(line, behindFirstCell(line, start, times));
  for (let marks = 0; marks < MARKS; marks++) {
    const next = skipSpaces(line, skipListMark(line, end));
    if (next === end) break;
    end = next;
  }
  if ((marks & DIGIT) !== 0) end = skipSpaces(line, behindCount(line, end));
  return {
    start,
    end: behindSigil(line, end),
    times,
    line,
    written,
    marks: marks | marksIn(line, LABEL_REACH, LABEL_REACH + end),
  };
}

/** Of such a number the first digit is among so many characters. */
const FIRST_DIGIT = 8;

function behindCount(line: string, column: number): number {
  let at = column;
  const end = Math.min(line.length, column + FIRST_DIGIT);
  while (at < end && !isDigit(line.charCodeAt(at))) at++;
  if (at === end) return column;
  COUNTED.lastIndex = column;
  return column + (COUNTED.exec(line)?.[0].length ?? 0);
}

/** Signs that programs set before a name: `@Ann:`, `#Ann:`. */
function behindSigil(line: string, at: number): number {
  const sign = line.charAt(at);
  return (sign === '@' || sign === '#') && /^(?:@\p{L}|#\p{Lu})/u.test(line.slice(at, at + 3)) ? at + 1 : at;
}

/** Behind the first cell of a table's row, if all that it tells is the time. */
function behindFirstCell(line: string, start: number, times: readonly VeiledTime[]): number {
  const [time] = times;
  if (time === undefined || line.charAt(start) !== '|') return start;
  const bar = line.indexOf('|', start + 1);
  return time.to < bar ? bar + 1 : start;
}

/** Signs that stand before each label, as the press and parliaments of East Asia set them, and pictures: `○議長`, `◆ 김하늘`, `🎙 Ann`. */
export const SIGNS = String.raw`[○◯●◎◇◆□■▷▶►▸△▲▽▼☆★※]`;

/** The number of a question, a speech or a paragraph before the name of the one who speaks, as parliaments count: `Q12  Chair: …`, `**1.02** **Ann Lee:** …`, `Anf. 3 Ann Lee (S):`; but in `Q12. One more: …` it is the label itself. */
const COUNTED =
  /(?:(?:\*\*)?(?:(?:Q|\p{Lu}\p{Ll}{1,3}\.[ ])\d{1,4}(?:[.:](?![^:：]*[ ]\p{Ll}))?|\d{1,3}\.\d{1,3})(?:\*\*)?[ \t]+(?=[\u2007 ]*(?:\*\*)?\p{Lu}[\p{L}\p{M}'’.-]*(?:[ ][\p{L}(][\p{L}\p{M}'’.)-]*){0,6}(?:\*\*)?[:：])|Q\d{1,4}[ \t]{2,}(?=[\u2007 ]*\p{L}[^:：?!]{0,60}[:：]))/uy;

/** The mark of an item of a list, the number of a line, the chevrons of captions, a bar behind a time, an arrow, what begins a term in a wiki: `- `, `• `, `3. `, `12 `, `[12] `, `>> `, `| `, `-> `, `; `. */
const LIST_MARK = new RegExp(
  String.raw`(?:[-–—•*+|]|\d{1,4}[.)]?|\[\d{1,4}\]|\(\d{1,4}\)|>|[-=]{1,2}>|→|;|${CHEVRONS})[ \t]+(?=[\p{L}\d[(*_{<?@#\u2007\u2008→]|-{1,2}>)|[;—](?=\p{Lu})|(?:${SIGNS}|\p{Extended_Pictographic}\uFE0F?)[ \t\u3000]*(?=[\p{L}*[(\u2007\u2008])`,
  'uy',
);

/** What such a mark begins with; beyond Latin marks, whatever is no letter. */
const FIRST_OF_MARK = /[-–—•*+|\d>&[(=→;\u2190-\u2bff\ud83c-\ud83e※]/;

function skipListMark(line: string, column: number): number {
  if (!FIRST_OF_MARK.test(line.charAt(column))) return column;
  LIST_MARK.lastIndex = column;
  return column + (LIST_MARK.exec(line)?.[0].length ?? 0);
}
