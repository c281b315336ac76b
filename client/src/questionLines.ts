import type { OverviewQuestion } from '../../server/src/lsp/protocol';

type Question = Pick<OverviewQuestion, 'text' | 'speaker' | 'answered'>;

export interface QuestionLine {
  readonly label: string;
  readonly description: string;
}

/** Numbered lines for a list of questions; who asks is said only where that is not always the same person. */
export function questionLines(questions: readonly Question[]): readonly QuestionLine[] {
  const several = new Set(questions.map(({ speaker }) => speaker)).size > 1;
  return questions.map(({ text, speaker, answered }, index) => ({
    label: `${index + 1}. ${text}`,
    description: [...(several ? [speaker] : []), ...(answered ? [] : ['unanswered'])].join(' · '),
  }));
}
