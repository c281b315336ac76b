import type { ViewRow } from './rows';
import { tell } from '../shared/words';

/** What is asked and how the answer begins, in full where a row is cut, as Markdown; empty where the row says it all. */
export function tooltipOf(row: ViewRow): string {
  if (row.kind === 'transcript') return '';
  if (row.kind === 'answer') return paragraph(row.answer);
  const [first] = row.question.answers;
  return [paragraph(row.question), first ? paragraph(first) : `_${tell`Nobody answers.`}_`].join('\n\n');
}

function paragraph({ speaker, text }: { readonly speaker: string; readonly text: string }): string {
  return `**${escape(speaker)}:** ${escape(text)}`;
}

/** Every sign that means something in Markdown, and those that do not: all of them may be escaped. */
export function escape(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
