import type { Overview, OverviewQuestion } from '../../../server/src/protocol/overview';
import { COMMAND } from '../shared/ids';
import { toFixCount, toFixText, unnamedText } from './statusText';
import { listed, tell } from '../shared/words';

/** What a participant said. */
interface HasSpeaker {
  readonly speaker: string;
}

/** A question in a list, and where it stands. */
export interface QuestionLine {
  readonly label: string;
  readonly description: string;
  readonly range: OverviewQuestion['range'];
}

/** Something to be done, in the same list. */
export interface ActionLine {
  readonly label: string;
  readonly description: string;
  readonly command: string;
}

/** The editor's own list of what the outline has. */
export const LIST_TURNS = 'workbench.action.gotoSymbol';

/**
 * What can be done about labels and other things to fix, and speakers without a name; nothing where there are none. Where there
 * are no questions, the turns are listed elsewhere, and a line leads there.
 */
export function actionLines({
  certain,
  questions,
  unnamed,
  ...toFix
}: Pick<Overview, 'labelsToFix' | 'otherWarnings' | 'certain' | 'questions' | 'unnamed'>): readonly ActionLine[] {
  const isOfLabels = toFix.labelsToFix.length > 0;
  const next = {
    label: `$(arrow-right) ${isOfLabels ? tell`Next label to fix` : tell`Next warning`}`,
    description: toFixText(toFix),
    command: COMMAND.nextLabelToFix,
  };
  const mend = { label: `$(wand) ${tell`Fix all that are certain`}`, description: '', command: COMMAND.fixAll };
  const turns = { label: `$(list-unordered) ${tell`List the turns`}`, description: '', command: LIST_TURNS };
  const byEar = {
    label: `$(question) ${tell`Who is this? By ear`}`,
    description: unnamedText(unnamed),
    command: COMMAND.whoIsThis,
  };
  const actions = [
    ...(toFixCount(toFix) > 0 ? [next, ...(certain > 0 ? [mend] : [])] : []),
    ...(unnamed > 0 ? [byEar] : []),
  ];
  return actions.length > 0 && questions.length === 0 ? [...actions, turns] : actions;
}

/** Who asks and who answers nearly all of a list of questions, so that it is not repeated in each line; undefined where there is none. */
export interface Usual {
  readonly asker: string | undefined;
  readonly answerer: string | undefined;
}

/** Numbered lines for a list of questions. */
export function questionLines(questions: readonly OverviewQuestion[]): readonly QuestionLine[] {
  const usual = usualIn(questions);
  return questions.map((question, index) => ({
    label: `${index + 1}. ${question.text}`,
    description: describeQuestion(question, usual),
    range: question.range,
  }));
}

export function usualIn(questions: readonly OverviewQuestion[]): Usual {
  return { asker: mostOf(questions), answerer: mostOf(questions.flatMap(({ answers }) => answers)) };
}

/** `Ann → Ben, Cleo`: who asks and who answers, each only where it is not the usual person; or `unanswered`. */
export function describeQuestion({ speaker, answers }: OverviewQuestion, usual: Usual): string {
  const asker = speaker === usual.asker ? '' : speaker;
  if (answers.length === 0) return asker === '' ? tell`unanswered` : tell`${asker} · unanswered`;
  const names = namesOf(answers);
  return names.length === 1 && names[0] === usual.answerer ? asker : `${asker} → ${listed(names)}`.trim();
}

const NEARLY_ALL = 0.75;

function mostOf(some: readonly HasSpeaker[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { speaker } of some) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return [...counts].find(([, count]) => count > NEARLY_ALL * some.length)?.[0];
}

/** Who they are, each once, in the order of their first turns. */
export function namesOf(some: readonly HasSpeaker[]): readonly string[] {
  return [...new Set(some.map(({ speaker }) => speaker))];
}
