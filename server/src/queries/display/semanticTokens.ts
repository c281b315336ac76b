import { annotationsOf } from '../../observations/annotations';
import { firstIndex } from '../../text/firstIndex';
import type { Matter, MatterKind } from '../../model/matter';
import type { Turn } from '../../model/transcript';
import type { ColumnSpan, LineSpan, Range } from '../../text/range';
import type { Snapshot } from '../../document/snapshot';

/** All are our own: no standard type means a person, and package.json says which colours they take from a theme. */
export const TOKEN_TYPES = [
  'speaker',
  'time',
  'heading',
  'annotation',
  'introduction',
  'matter',
  'quotation',
  'code',
] as const;

/**
 * What the speaker of a label does: a participant of another role, or of none, has no modifier. And of an annotation,
 * that something was not understood.
 */
export const TOKEN_MODIFIERS = ['interviewer', 'moderator', 'respondent', 'unclear'] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** A stretch of one line, in UTF-16 code units, that is coloured. */
export interface Token {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/**
 * The labels of turns and the times beside them, what is no speech, and annotations inside speech, in the text's order;
 * with a range, of the lines that it touches.
 */
export function semanticTokens(snapshot: Snapshot, range?: Range): readonly Token[] {
  const { text, transcript } = snapshot;
  const first = range ? text.placeAt(range.from).line : 0;
  const last = range ? text.placeAt(range.to).line : text.lineCount - 1;
  const matter = matterByLine(transcript.matter, first, last);
  const turns = new Map(
    transcript.turns
      .slice(firstFrom(transcript.turns, first), firstFrom(transcript.turns, last + 1))
      .map((turn) => [turn.line, turn]),
  );
  const tokens: Token[] = [];
  const { body } = transcript;
  for (let line = first; line <= last; line++) {
    const turn = turns.get(line);
    const kind = matter.get(line);
    if (turn !== undefined) tokens.push(...tokensOf(turn));
    if (kind !== undefined) tokens.push(...wholeLine(snapshot, line, TYPES[kind]));
    else if (body !== undefined && body.line <= line && line <= body.endLine)
      tokens.push(...annotationTokens(snapshot, line, turn?.textFrom ?? 0));
  }
  return tokens;
}

/** Facts, menus, footers, times and rules recede; a stage direction is an annotation that has its line to itself. */
const TYPES: Readonly<Record<MatterKind, TokenType>> = {
  title: 'heading',
  heading: 'heading',
  introduction: 'introduction',
  navigation: 'matter',
  facts: 'matter',
  footer: 'matter',
  page: 'matter',
  time: 'time',
  direction: 'annotation',
  code: 'code',
  quote: 'quotation',
  poll: 'matter',
  note: 'matter',
  rule: 'matter',
  comment: 'matter',
};

function matterByLine(matter: readonly Matter[], first: number, last: number): ReadonlyMap<number, MatterKind> {
  const kinds = new Map<number, MatterKind>();
  const near = matter.slice(
    firstIndex(matter, ({ endLine }) => endLine >= first),
    firstFrom(matter, last + 1),
  );
  for (const { kind, line, endLine } of near)
    for (let at = Math.max(line, first); at <= Math.min(endLine, last); at++) kinds.set(at, kind);
  return kinds;
}

/** The index of the first of some spans, in order, that begins on a line or below it. */
function firstFrom(spans: readonly LineSpan[], from: number): number {
  return firstIndex(spans, ({ line }) => line >= from);
}

function wholeLine({ text }: Snapshot, line: number, type: TokenType): readonly Token[] {
  const written = text.lineText(line);
  const from = written.search(/\S/);
  return from < 0 ? [] : [token(line, { from, to: written.trimEnd().length }, type, [])];
}

function annotationTokens({ lines }: Snapshot, line: number, textFrom: number): readonly Token[] {
  const at = lines.at(line);
  if (at === undefined || at.blank) return [];
  return annotationsOf(at)
    .filter(({ from }) => from >= textFrom)
    .map((found) =>
      token(line, found, found.kind === 'time' ? 'time' : 'annotation', found.kind === 'unclear' ? ['unclear'] : []),
    );
}

function tokensOf(turn: Turn): readonly Token[] {
  const label = token(turn.line, turn.labelSpan, 'speaker', modifiersOf(turn));
  if (turn.timeSpan === undefined) return [label];
  const time = token(turn.line, turn.timeSpan, 'time', []);
  return time.column < label.column ? [time, label] : [label, time];
}

function modifiersOf({ participant: { role } }: Turn): readonly TokenModifier[] {
  return role === undefined || role === 'other' ? [] : [role];
}

function token(line: number, { from, to }: ColumnSpan, type: TokenType, modifiers: readonly TokenModifier[]): Token {
  return { line, column: from, length: to - from, type, modifiers };
}
