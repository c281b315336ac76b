import { announcesPeople } from '../language/headings';
import { isNameLike } from '../names/nameForm';
import type { Line } from '../syntax/line';
import type { LabelShape } from '../syntax/shape';
import { plainBlanks } from '../text/blanks';
import type { LineView } from './fact';
import { fact } from './fact';

/** The label of a line of facts (`Date: 3 May 2024`): the one with marks of its own; undefined on a line that bears none. */
export function factLabel({ shapes }: LineView): LabelShape | undefined {
  return shapes.find(({ strength }) => strength === 'strong');
}

/** Whether what stands behind a line's label is a value, no sentence: short, and without an end mark. */
export const hasValue = fact((line) => isValue(valueOn(line)));

/** Whether what stands behind a line's label is a name, with degrees or without. */
export const hasName = fact((line) => isName(valueOn(line)));

/** Whether a line is the heading of a list of people: `CHARACTERS`, `Present:`. */
export const isPeopleHeading = fact(({ text }) => announcesPeople(text));

/** Longer values are none; what comes behind these characters need not be looked at. */
const VALUE = 200;

function valueOn(line: Line): string {
  const to = factLabel(line)?.label.to ?? line.text.length;
  return plainBlanks(line.text.slice(to, to + VALUE))
    .replace(/^[\s:：*_]+/, '')
    .trimEnd();
}

function isValue(value: string): boolean {
  return value.length <= 120 && !/[.?!。？！…؟]["'”’»)]*$/.test(value) && value !== '';
}

/** What is numbered is nobody's name: `Question No. 21, Ann Lee`; but `Speaker 1`. */
const NUMBERED = /^\S+ \S+ [^,]*\d/;

function isName(value: string): boolean {
  const bare = value.replace(/(?:,? (?:\p{Lu}\p{L}{0,3}\.){1,3})+$/u, '');
  if (NUMBERED.test(bare)) return false;
  const words = bare.split(/\s+/).length;
  return words <= 6 && /^\p{L}/u.test(bare) && !/[.?!…؟。？！]$/.test(bare) && isNameLike(bare);
}
