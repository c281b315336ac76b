import type { Overview } from '../../server/src/lsp/protocol';
import { counted } from './offer';

type Counts = Pick<Overview, 'questions' | 'labelsToFix'>;

/** `16 questions · 2 labels to fix`, with the parts that apply; calmly `No questions` where there is neither. */
export function statusText(counts: Counts): string {
  return parts(counts).join(' · ') || 'No questions';
}

/** The same for a screen reader. */
export function spokenStatus(counts: Counts): string {
  return `${parts(counts).join(', ') || 'No questions'}. List the questions`;
}

function parts({ questions, labelsToFix }: Counts): readonly string[] {
  return [
    ...(questions.length > 0 ? [counted(questions.length, 'question')] : []),
    ...(labelsToFix.length > 0 ? [`${counted(labelsToFix.length, 'label')} to fix`] : []),
  ];
}
