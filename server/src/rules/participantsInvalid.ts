import type { SourceText } from '../text/sourceText';
import type { DeclarationProblem } from '../model/declarations';
import type { RawFinding, Rule } from './rule';
import { say } from '../words/say';

/** Mistakes in the document's own front matter. Those of a `.turnwise.yaml` are found in that file, not here. */
export const participantsInvalid: Rule = {
  code: 'participants-invalid',
  level: 'error',
  label: false,
  check: ({ text, declarations }) => declarations.problems.map((problem) => problemFinding(text, problem)),
};

/** A mistake in a declaration as a finding at its place; also for a `.turnwise.yaml` that is shown itself. */
export function problemFinding(
  text: SourceText,
  { message, range, severity, suggestion }: DeclarationProblem,
): RawFinding {
  const at = text.stretchOf(range);
  if (suggestion === undefined) return { message, at, severity };
  const changes = [{ ...range, insert: suggestion }];
  const title = say`Change to '${suggestion}'`;
  return { message, at, severity, fixes: () => [{ title, certain: false, changes }] };
}
