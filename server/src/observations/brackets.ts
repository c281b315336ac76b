import type { Line } from '../syntax/line';
import { perLine } from '../syntax/perLine';
import type { Transcript } from '../model/transcript';
import { BRACKET, has } from '../facts/marks';
import { perTurn } from '../facts/perTurn';
import type { Paragraph } from '../facts/paragraphs';
import { speechOf } from '../facts/speech';

/** A bracket in a line. */
export interface Bracket {
  readonly line: number;
  readonly column: number;
  readonly mark: string;
}

/** What is wrong with the brackets of a turn: one that is never closed, one that was never opened, or two that do not match. */
export type Unbalanced =
  | { readonly kind: 'unclosed' | 'unopened'; readonly at: Bracket }
  | { readonly kind: 'mismatched'; readonly open: Bracket; readonly at: Bracket };

const CLOSING: Readonly<Record<string, string | undefined>> = {
  '[': ']',
  '(': ')',
  '{': '}',
  '（': '）',
  '【': '】',
};

/** The bracket that closes what this one opens; undefined for one that opens nothing. */
export function closingOf(mark: string): string | undefined {
  return CLOSING[mark];
}

/**
 * The brackets that have no partner in their turn, in order. What is opened in one paragraph may be closed in a later
 * one. Code, smileys and the marks of items (`a)`) have none.
 */
export function unbalanced(transcript: Transcript): readonly Unbalanced[] {
  return unbalancedByTurn(transcript).flatMap(({ turn, found }) => found.map((one) => below(turn.line, one)));
}

const unbalancedByTurn = perTurn({
  find(turn): readonly Unbalanced[] | undefined {
    if (!turn.lines.some((line) => has(line, BRACKET))) return undefined;
    const open: Bracket[] = [];
    const found: Unbalanced[] = [];
    for (const paragraph of speechOf(turn, turn).paragraphs) {
      // Most lines have no bracket, and so nothing to remember.
      if (!paragraph.lines.some(({ line }) => ANY.test(line.text))) continue;
      for (const { at, mark } of bracketsLeft(paragraph)) take({ ...paragraph.placeAt(at), mark }, open, found);
    }
    const all = [...found, ...open.map((at) => ({ kind: 'unclosed', at }) as const)];
    return all.length === 0 ? undefined : all.sort(({ at: a }, { at: b }) => a.line - b.line || a.column - b.column);
  },
});

/** What is wrong, with lines that are counted from a first one. */
function below(first: number, one: Unbalanced): Unbalanced {
  const down = (bracket: Bracket): Bracket => ({ ...bracket, line: first + bracket.line });
  return one.kind === 'mismatched'
    ? { kind: one.kind, open: down(one.open), at: down(one.at) }
    : { kind: one.kind, at: down(one.at) };
}

function take(at: Bracket, open: Bracket[], found: Unbalanced[]): void {
  if (CLOSING[at.mark] !== undefined) {
    open.push(at);
    return;
  }
  const partner = partnerOf(at, open);
  const last = open.at(-1);
  if (partner >= 0) {
    for (const unclosed of open.splice(partner).slice(1)) found.push({ kind: 'unclosed', at: unclosed });
  } else if (last?.line === at.line) {
    open.pop();
    found.push({ kind: 'mismatched', open: last, at });
  } else found.push({ kind: 'unopened', at });
}

/** Nobody nests brackets deeper. */
const DEEPEST = 20;

/** Where the bracket stands that this one closes, in the list of open ones; -1 where there is none. */
function partnerOf({ mark }: Bracket, open: readonly Bracket[]): number {
  for (let at = open.length - 1; at >= 0 && at >= open.length - DEEPEST; at--)
    if (CLOSING[open[at]?.mark ?? ''] === mark) return at;
  return -1;
}

/** A bracket at an offset in a text. */
interface BracketAt {
  readonly at: number;
  readonly mark: string;
}

function bracketsLeft({ lines, text, from }: Paragraph): readonly BracketAt[] {
  return lines.length === 1 ? leftInLine(lines[0].line, from) : leftIn(text, from);
}

const leftInLine = perLine(({ text }: Line, from) => leftIn(text, from));

/** The brackets of a text, which is one line or one paragraph, that have no partner in it; nearly always none. */
function leftIn(text: string, from: number): readonly BracketAt[] {
  const left: BracketAt[] = [];
  const said = text.includes('`') ? text.replace(CODE, (code) => ' '.repeat(code.length)) : text;
  EACH.lastIndex = from;
  for (let match = EACH.exec(said); match !== null; match = EACH.exec(said)) {
    const [mark] = match;
    const column = match.index;
    if (left.length > 0 && CLOSING[left.at(-1)?.mark ?? ''] === mark) left.pop();
    else if (!isSign(said, column, mark)) left.push({ at: column, mark });
  }
  return left;
}

const ANY = /[[\](){}（）【】]/;
const EACH = /[[\](){}（）【】]/g;
const CODE = /`[^`]*`/g;

/** Whether a bracket is part of a smiley or of an interval (`[0, 10)`), or stands behind the number or letter of an item. */
function isSign(text: string, column: number, mark: string): boolean {
  const before = text.slice(Math.max(0, column - 5), column);
  const isAlone = /^(?:$|[\s()])/.test(text.slice(column + 1, column + 2));
  if (isAlone && (/[:;=8]['’]?-?$/.test(before) || (mark === ')' && /[:;] $/.test(before)))) return true;
  if (mark === '[' && INTERVAL.test(text.slice(column, column + 24))) return true;
  return (mark === ')' || mark === '）') && /(?:^|[\s,;/–—-])(?:\p{L}|\d{1,3}|[ivx]{1,4})\.?$/iu.test(before);
}

const INTERVAL = /^\[[-+\d.,\s∞]+\)/;
