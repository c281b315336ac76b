import type { OverviewQuestion } from '../../../server/src/protocol/overview';
import { namesOf } from '../wording/questionLines';
import type { Filter } from './filter';
import { EVERYTHING, isFiltering, narrowed } from './filter';
import { counted, tell } from '../shared/words';

/** A way to filter the questions, in a list of such ways. */
export interface FilterLine {
  readonly label: string;
  readonly description: string;
  /** It stays in the list while the user types. */
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
    ...(words === '' ? [] : [wordsLine(filter, words)]),
    ...(isFiltering(filter) ? [clearLine()] : []),
    ...(open > 0 ? [line(`$(comment-unresolved) ${tell`Unanswered only`}`, open, { unanswered: true })] : []),
    ...several(askers).map((asker) =>
      line(
        `$(comment) ${tell`Asked by ${asker}`}`,
        numberOf(questions, ({ speaker }) => speaker === asker),
        { asker },
      ),
    ),
    ...several(answerers).map((answerer) =>
      line(`$(reply) ${tell`Answered by ${answerer}`}`, numberOf(questions, isAnsweredBy(answerer)), { answerer }),
    ),
  ];
}

function wordsLine(filter: Filter, words: string): FilterLine {
  return {
    label: `$(search) “${words}”`,
    description: tell`in a question, a name or an answer`,
    alwaysShow: true,
    filter: narrowed(filter, { words }),
  };
}

function clearLine(): FilterLine {
  const label = `$(clear-all) ${tell`Clear the filter`}`;
  return { label, description: '', alwaysShow: true, filter: EVERYTHING };
}

function several(names: readonly string[]): readonly string[] {
  return names.length > 1 ? names : [];
}

function numberOf(questions: readonly OverviewQuestion[], which: (question: OverviewQuestion) => boolean): number {
  return questions.filter(which).length;
}

function isAnsweredBy(name: string): (question: OverviewQuestion) => boolean {
  return ({ answers }) => answers.some(({ speaker }) => speaker === name);
}
