import type { OverviewQuestion } from '../../../server/src/protocol/overview';
import { listed, tell } from '../shared/words';

/** Which questions a view lists; each part that is there leaves some out. */
export interface Filter {
  /** Words that all stand somewhere in a question and its answers, or in the names of who asks and answers. */
  readonly words?: string;
  readonly asker?: string;
  readonly answerer?: string;
  readonly unanswered?: true;
}

export const EVERYTHING: Filter = {};

export function isFiltering(filter: Filter): boolean {
  return Object.keys(filter).length > 0;
}

/** `said` is the text of the question and its answers; what is listed of them counts in any case. */
export function matches(
  { words = '', asker, answerer, unanswered }: Filter,
  question: OverviewQuestion,
  said = '',
): boolean {
  const { speaker, text, answers } = question;
  if (unanswered && answers.length > 0) return false;
  if (asker !== undefined && speaker !== asker) return false;
  if (answerer !== undefined && !answers.some((answer) => answer.speaker === answerer)) return false;
  if (words === '') return true;
  const listed = plain([speaker, text, ...answers.flatMap((answer) => [answer.speaker, answer.text]), said].join('\n'));
  return plain(words)
    .split(/\s+/)
    .every((word) => listed.includes(word));
}

/** The filter with some part added or changed. A speaker who answers and “unanswered” exclude each other. */
export function narrowed(filter: Filter, part: Filter): Filter {
  const rest = part.unanswered ? without(filter, 'answerer') : filter;
  return { ...(part.answerer === undefined ? rest : without(rest, 'unanswered')), ...part };
}

export function without(filter: Filter, part: keyof Filter): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([name]) => name !== part));
}

/** `unanswered, asked by Ann, “tram”`; empty where nothing is left out. */
export function describeFilter({ words, asker, answerer, unanswered }: Filter): string {
  return listed([
    ...(unanswered ? [tell`unanswered`] : []),
    ...(asker === undefined ? [] : [tell`asked by ${asker}`]),
    ...(answerer === undefined ? [] : [tell`answered by ${answerer}`]),
    ...(words === undefined ? [] : [`“${words}”`]),
  ]);
}

/** What stands above a list that a filter makes shorter: how much of what it leaves. Empty where there is no filter. */
export function filterMessage(filter: Filter, shown: number, all: number): string {
  return isFiltering(filter) ? tell`${shown} of ${all}: ${describeFilter(filter)}` : '';
}

/** Without capitals and accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
