import type { Line } from '../../syntax/line';
import { wordScore } from './nameForm';
import { isOtherLabel, partNamed } from './words';

/** How far down a block of facts may begin: a title and an address may come first. */
const HEAD_LINES = 40;

/**
 * The lines of a block of facts at the head of a text, that look like labels and are none:
 *
 *     Date: 3 May 2024
 *     Interviewer: Ruth Adeyemi
 *
 * A paragraph whose lines all bear different labels, each followed by a value rather than a sentence, and at least one
 * of them a caption (`Date`) or a part whose value is a name (`Interviewer: Ruth Adeyemi`).
 */
export function headBlock(lines: readonly Line[], start: number): ReadonlySet<number> {
  const facts = new Set<number>();
  const end = Math.min(lines.length, start + HEAD_LINES);
  for (let from = start; from < end;) {
    let to = from;
    while (to < lines.length && lines[to]?.blank === false) to++;
    if (isBlock(lines.slice(from, to))) for (let line = from; line < to; line++) facts.add(line);
    from = to + 1;
  }
  return facts;
}

function isBlock(block: readonly Line[]): boolean {
  const facts = block.map(factOf).filter((fact) => fact !== undefined);
  if (facts.length === 0 || facts.length < block.length || !facts.every(({ value }) => isValue(value))) return false;
  if (new Set(facts.map(({ label }) => label)).size < facts.length) return false;
  return facts.some(({ label, value }) => isOtherLabel(label) || (partNamed(label) !== undefined && isName(value)));
}

function factOf({ text, shapes }: Line): { readonly label: string; readonly value: string } | undefined {
  const shape = shapes.find(({ strength }) => strength === 'strong');
  return shape && { label: text.slice(shape.label.from, shape.label.to), value: text.slice(shape.textFrom).trim() };
}

/** Not a sentence: short, and without an end mark. */
function isValue(value: string): boolean {
  return value.length <= 120 && !/[.?!。？！…]["'”’»)]*$/.test(value) && value !== '';
}

function isName(value: string): boolean {
  const words = value.split(/\s+/).length;
  return words <= 6 && /^\p{L}/u.test(value) && wordScore(value) >= 1.5;
}
