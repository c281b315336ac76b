import type { OverviewQuestion } from '../../server/src/lsp/protocol';

/** A question in a list, and where it stands. */
export interface QuestionLine {
  readonly label: string;
  readonly description: string;
  readonly range: OverviewQuestion['range'];
}

/** Whether it goes without saying who asks in a list of questions, and who answers. */
export interface Several {
  readonly ask: boolean;
  readonly answer: boolean;
}

/** Numbered lines for a list of questions. */
export function questionLines(questions: readonly OverviewQuestion[]): readonly QuestionLine[] {
  const several = severalIn(questions);
  return questions.map((question, index) => ({
    label: `${index + 1}. ${question.text}`,
    description: describeQuestion(question, several),
    range: question.range,
  }));
}

export function severalIn(questions: readonly OverviewQuestion[]): Several {
  return {
    ask: namesOf(questions).length > 1,
    answer: namesOf(questions.flatMap(({ answers }) => answers)).length > 1,
  };
}

/** `Ann → Ben, Cleo`: who asks and who answers, each only where that is not always the same person; or `unanswered`. */
export function describeQuestion({ speaker, answers }: OverviewQuestion, several: Several): string {
  const asker = several.ask ? speaker : '';
  if (answers.length === 0) return [...(several.ask ? [asker] : []), 'unanswered'].join(' · ');
  return several.answer ? `${asker} → ${namesOf(answers).join(', ')}`.trim() : asker;
}

/** Who they are, each once, in the order of their first turns. */
export function namesOf(some: readonly { readonly speaker: string }[]): readonly string[] {
  return [...new Set(some.map(({ speaker }) => speaker))];
}
