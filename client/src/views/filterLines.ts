import type { OverviewQuestion } from '../../../server/src/lsp/protocol';
import { counted } from '../offer';
import { namesOf } from '../questionLines';
import type { Filter } from './filter';
import { EVERYTHING, isFiltering, narrowed } from './filter';

/** A way to filter the questions, in a list of such ways. */
export interface FilterLine {
  readonly label: string;
  readonly description: string;
  /** It stays whatever is typed. */
  readonly alwaysShow: boolean;
  /** The filter once this is chosen. */
  readonly filter: Filter;
}

/** What can be left out of a list of questions, the words that were typed first. */
export function filterLines(
  questions: readonly OverviewQuestion[],
  filter: Filter,
  typed: string,
): readonly FilterLine[] {
  const words = typed.trim();
  const askers = namesOf(questions);
  const answerers = namesOf(questions.flatMap(({ answers }) => answers));
  const open = questions.filter(({ answers }) => answers.length === 0).length;
  const line = (label: string, count: number, part: Filter): FilterLine => ({
    ...{ label, description: counted(count, 'question'), alwaysShow: false },
    filter: narrowed(filter, part),
  });
  return [
    ...(words === '' ? [] : [{ ...WORDS, label: `$(search) “${words}”`, filter: narrowed(filter, { words }) }]),
    ...(open > 0 ? [line('$(comment-unresolved) Unanswered only', open, { unanswered: true })] : []),
    ...several(askers).map((asker) =>
      line(
        `$(comment) Asked by ${asker}`,
        numberOf(questions, ({ speaker }) => speaker === asker),
        { asker },
      ),
    ),
    ...several(answerers).map((answerer) =>
      line(`$(reply) Answered by ${answerer}`, numberOf(questions, isAnsweredBy(answerer)), { answerer }),
    ),
    ...(isFiltering(filter) ? [{ ...CLEAR, filter: EVERYTHING }] : []),
  ];
}

const WORDS = { description: 'in a question, a name or the start of an answer', alwaysShow: true };
const CLEAR = { label: '$(clear-all) Clear the filter', description: '', alwaysShow: true };

function several(names: readonly string[]): readonly string[] {
  return names.length > 1 ? names : [];
}

function numberOf(questions: readonly OverviewQuestion[], which: (question: OverviewQuestion) => boolean): number {
  return questions.filter(which).length;
}

function isAnsweredBy(name: string): (question: OverviewQuestion) => boolean {
  return ({ answers }) => answers.some(({ speaker }) => speaker === name);
}
