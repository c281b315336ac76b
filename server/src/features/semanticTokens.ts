import type { ColumnSpan, Turn } from '../analysis/model';
import type { Snapshot } from '../analysis/snapshot';
import type { Range } from '../text/range';

/** Both are our own: no standard type means a person, and package.json says which colours they take from a theme. */
export const TOKEN_TYPES = ['speaker', 'time'] as const;

/** What the speaker of a label does. A participant of another role, or of none, has no modifier. */
export const TOKEN_MODIFIERS = ['interviewer', 'moderator', 'respondent'] as const;

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

/** The labels of turns and the times beside them, in the text's order; with a range, of the lines that it touches. */
export function semanticTokens({ text, transcript }: Snapshot, range?: Range): readonly Token[] {
  const first = range ? text.placeAt(range.from).line : 0;
  const last = range ? text.placeAt(range.to).line : text.lineCount;
  return transcript.turns.filter(({ line }) => first <= line && line <= last).flatMap(tokensOf);
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
