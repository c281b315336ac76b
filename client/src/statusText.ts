import type { Overview } from '../../server/src/lsp/protocol/overview';
import { plural, say } from '../../server/src/words/say';
import { counted, listed, tell, told } from './words';

type Counts = Pick<Overview, 'questions' | 'labelsToFix' | 'unnamed'>;

/** `16 questions · 2 labels to fix · 3 speakers without a name`, with the parts that apply; calmly `No questions` where there is none of them. */
export function statusText(counts: Counts): string {
  return parts(counts).join(' · ') || tell`No questions`;
}

/** The same for a screen reader. */
export function spokenStatus(counts: Counts): string {
  return tell`${listed(parts(counts)) || tell`No questions`}. List the questions`;
}

function parts({ questions, labelsToFix, unnamed }: Counts): readonly string[] {
  return [
    ...(questions.length > 0 ? [counted(questions.length, 'question')] : []),
    ...(labelsToFix.length > 0 ? [labelsText(labelsToFix.length)] : []),
    ...(unnamed > 0 ? [unnamedText(unnamed)] : []),
  ];
}

export function labelsText(count: number): string {
  return told(plural(count, say`${count} label to fix`, say`${count} labels to fix`));
}

function unnamedText(count: number): string {
  return told(plural(count, say`${count} speaker without a name`, say`${count} speakers without a name`));
}
