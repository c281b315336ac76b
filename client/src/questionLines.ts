import type { OverviewQuestion } from '../../server/src/lsp/protocol';

/** A question in a list, and where it stands. */
export interface QuestionLine {
  readonly label: string;
  readonly description: string;
  readonly range: OverviewQuestion['range'];
}

/** Numbered lines for a list of questions; who asks is said only where that is not always the same person. */
export function questionLines(questions: readonly OverviewQuestion[]): readonly QuestionLine[] {
  const several = new Set(questions.map(({ speaker }) => speaker)).size > 1;
  return questions.map(({ text, speaker, answered, range }, index) => ({
    label: `${index + 1}. ${text}`,
    description: [...(several ? [speaker] : []), ...(answered ? [] : ['unanswered'])].join(' · '),
    range,
  }));
}
