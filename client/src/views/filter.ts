import type { OverviewQuestion } from '../../../server/src/lsp/protocol';
import { counted } from '../offer';

/** Which questions a view lists; each part that is there leaves some out. */
export interface Filter {
  /** Words that all stand somewhere in what is listed of a question, its speakers and its answers. */
  readonly words?: string;
  readonly asker?: string;
  readonly answerer?: string;
  readonly unanswered?: true;
}

export const EVERYTHING: Filter = {};

export function isFiltering(filter: Filter): boolean {
  return Object.keys(filter).length > 0;
}

export function matches({ words = '', asker, answerer, unanswered }: Filter, question: OverviewQuestion): boolean {
  const { speaker, text, answers } = question;
  if (unanswered && answers.length > 0) return false;
  if (asker !== undefined && speaker !== asker) return false;
  if (answerer !== undefined && !answers.some((answer) => answer.speaker === answerer)) return false;
  if (words === '') return true;
  const listed = plain([speaker, text, ...answers.flatMap((answer) => [answer.speaker, answer.text])].join('\n'));
  return plain(words)
    .split(/\s+/)
    .every((word) => listed.includes(word));
}

/** The filter with some part added or changed. Who answers and that nobody does exclude each other. */
export function narrowed(filter: Filter, part: Filter): Filter {
  const rest = part.unanswered ? without(filter, 'answerer') : filter;
  return { ...(part.answerer === undefined ? rest : without(rest, 'unanswered')), ...part };
}

export function without(filter: Filter, part: keyof Filter): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([name]) => name !== part));
}

/** `unanswered, asked by Ann, “tram”`; empty where nothing is left out. */
export function describeFilter({ words, asker, answerer, unanswered }: Filter): string {
  return [
    ...(unanswered ? ['unanswered'] : []),
    ...(asker === undefined ? [] : [`asked by ${asker}`]),
    ...(answerer === undefined ? [] : [`answered by ${answerer}`]),
    ...(words === undefined ? [] : [`“${words}”`]),
  ].join(', ');
}

/** What stands beside a view's title: how many questions there are, or how many of them the filter lists. */
export function summary(filter: Filter, all: readonly OverviewQuestion[]): string {
  if (all.length === 0) return '';
  if (!isFiltering(filter)) return counted(all.length, 'question');
  const listed = all.filter((question) => matches(filter, question)).length;
  return `${listed} of ${all.length}: ${describeFilter(filter)}`;
}

/** Without capitals and accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
