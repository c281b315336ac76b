import type { Overview } from '../../server/src/lsp/protocol';
import { plural, say } from '../../server/src/words/say';
import { counted, listed, tell, told } from './words';

type Counts = Pick<Overview, 'questions' | 'labelsToFix'>;

/** `16 questions · 2 labels to fix`, with the parts that apply; calmly `No questions` where there is neither. */
export function statusText(counts: Counts): string {
  return parts(counts).join(' · ') || tell`No questions`;
}

/** The same for a screen reader. */
export function spokenStatus(counts: Counts): string {
  return tell`${listed(parts(counts)) || tell`No questions`}. List the questions`;
}

function parts({ questions, labelsToFix }: Counts): readonly string[] {
  return [
    ...(questions.length > 0 ? [counted(questions.length, 'question')] : []),
    ...(labelsToFix.length > 0 ? [labelsText(labelsToFix.length)] : []),
  ];
}

function labelsText(count: number): string {
  return told(plural(count, say`${count} label to fix`, say`${count} labels to fix`));
}
