import type { Transcript, Turn } from '../model/transcript';
import type { ColumnSpan } from '../text/range';
import { headOf } from './heads';

/**
 * Marks that were left behind the marks of a label, and say nothing: `Ann:>> Yes`, `Ann:. Yes`, `**Ann:*** Yes`. Dots in a
 * row and dashes are none, for with these people trail off and break in. Undefined where there are none, or nothing else.
 */
export function strayBehind(lines: Transcript['lines'], turn: Turn): ColumnSpan | undefined {
  const text = lines.at(turn.line)?.text ?? '';
  const { to } = headOf(lines, turn).span;
  const found = STRAY.exec(text.slice(to));
  return found === null ? undefined : { from: to, to: to + found[0].length };
}

const MARK = String.raw`(?:>{2,3}|(?:&gt;){2,3}|(?:>|&gt;|[.,;:：|]|[*_]{1,3})(?=\s))`;
const STRAY = new RegExp(String.raw`^(?:${MARK}[^\S\n]*)*${MARK}(?=\s*\S)`, 'u');
