import type { OfFile } from '../../api/report';
import type { Outline, Question } from '../../api/shapes';
import { largest, printable } from './printable';
import type { Style } from './style';

/** The questions for people: numbered, with the line they begin on, and below each who answers where. */
export function outlineText(files: readonly OfFile<Outline>[], style: Style): string {
  return files.map((file) => fileText(file, style)).join('\n');
}

function fileText({ path, questions }: OfFile<Outline>, style: Style): string {
  const lastLine = largest(questions.map(({ line, answers }) => answers.at(-1)?.line ?? line));
  const widths = { number: String(questions.length).length, line: String(lastLine).length };
  const lines = questions.flatMap((question, index) => questionText(question, index + 1, widths, style));
  const body = questions.length === 0 ? [style.faint('  no questions')] : lines;
  return [style.heading(printable(path)), ...body, ''].join('\n');
}

interface Widths {
  readonly number: number;
  readonly line: number;
}

function questionText(
  { line, text, speaker, answers }: Question,
  number: number,
  widths: Widths,
  style: Style,
): readonly string[] {
  const at = (place: number) => style.faint(String(place).padStart(widths.line));
  const asked = `  ${String(number).padStart(widths.number)}.  ${at(line)}  ${printable(text)}  ${style.faint(printable(speaker))}`;
  const indent = ' '.repeat(widths.number + 5);
  return [asked, ...answers.map((answer) => `${indent}${at(answer.line)}    ${printable(answer.speaker)}`)];
}
