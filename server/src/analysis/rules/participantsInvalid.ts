import type { DeclarationProblem } from '../declared/types';
import type { RawFinding, Rule } from './rule';
import { say } from '../../words/say';

/** Mistakes in the document's own front matter. Those of a `.turnwise.yaml` are found in that file, not here. */
export const participantsInvalid: Rule = {
  code: 'participants-invalid',
  level: 'error',
  label: false,
  check: ({ declarations }) => declarations.problems.map(problemFinding),
};

/** A mistake in a declaration as a finding at its place; whoever shows a `.turnwise.yaml` itself needs it too. */
export function problemFinding({ message, range, severity, suggestion }: DeclarationProblem): RawFinding {
  if (suggestion === undefined) return { message, range, severity };
  const changes = [{ ...range, insert: suggestion }];
  return { message, range, severity, fixes: [{ title: say`Change to '${suggestion}'`, certain: false, changes }] };
}
