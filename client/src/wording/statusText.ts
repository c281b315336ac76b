import type { Overview } from '../../../server/src/protocol/overview';
import type { Words } from '../../../server/src/words/say';
import { plural, say } from '../../../server/src/words/say';
import { counted, listed, tell, told } from '../shared/words';

type ToFix = Pick<Overview, 'labelsToFix' | 'otherWarnings'>;

type Counts = ToFix & Pick<Overview, 'questions' | 'unnamed'>;

/** `16 questions · 2 labels to fix · 1 other warning · 3 speakers without a name`, with the parts that apply; calmly `No questions` where there is none of them. */
export function statusText(counts: Counts): string {
  return parts(counts).join(' · ') || tell`No questions`;
}

/** The same for a screen reader. */
export function spokenStatus(counts: Counts): string {
  return tell`${listed(parts(counts)) || tell`No questions`}. List the questions`;
}

function parts({ questions, unnamed, ...rest }: Counts): readonly string[] {
  return [
    ...(questions.length > 0 ? [counted(questions.length, 'question')] : []),
    ...toFixParts(rest).map(told),
    ...(unnamed > 0 ? [unnamedText(unnamed)] : []),
  ];
}

/** How many places there are to go to: what _Next Label to Fix_ visits, and what a list of problems has as warnings. */
export function toFixCount({ labelsToFix, otherWarnings }: ToFix): number {
  return labelsToFix.length + otherWarnings.length;
}

/** `2 labels to fix`, `2 labels to fix, 1 other warning`, or `1 warning` where it is of no label; empty where there is none. */
export function toFixText(counts: ToFix): string {
  return listed(toFixParts(counts).map(told));
}

/** The same in parts. */
export function toFixParts({
  labelsToFix: { length: labels },
  otherWarnings: { length: others },
}: ToFix): readonly Words[] {
  const otherWords =
    labels === 0
      ? plural(others, say`${others} warning`, say`${others} warnings`)
      : plural(others, say`${others} other warning`, say`${others} other warnings`);
  return [
    ...(labels > 0 ? [plural(labels, say`${labels} label to fix`, say`${labels} labels to fix`)] : []),
    ...(others > 0 ? [otherWords] : []),
  ];
}

/** `3 speakers without a name`. */
export function unnamedText(count: number): string {
  return told(plural(count, say`${count} speaker without a name`, say`${count} speakers without a name`));
}
