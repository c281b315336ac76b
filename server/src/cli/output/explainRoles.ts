import type { RoleTerm } from '../../reading/people/reasons';
import { roleReasons } from '../../reading/people/reasons';
import type { Reading } from '../../reading/transcript';
import { english } from '../../words/say';
import { largest, padded, printable, rounded, signed, widthOf } from './printable';
import type { Style } from './style';

interface Term {
  readonly name: string;
  readonly weight: number;
  readonly value: number;
}

/** A speaker's role, what decided it, and the terms of the odds that they are there to ask. */
export interface RoleExplained {
  readonly speaker: string;
  readonly role?: string;
  readonly why: string;
  /** The logarithm of the odds: above 0 the speaker is likelier there to ask than not. */
  readonly balance: number;
  readonly features: readonly Term[];
}

/** Whether anybody interviews, with the terms of its odds. */
export interface InterviewExplained {
  readonly balance: number;
  readonly features: readonly Term[];
}

interface RolesExplained {
  readonly roles: readonly RoleExplained[];
  readonly interview?: InterviewExplained;
}

/** Every participant of a document, for `turns --explain roles`. */
export function rolesExplained(reading: Reading): RolesExplained {
  const { participants, interview } = roleReasons(reading);
  const roles = participants.map(({ participant, role, why, terms }) => ({
    speaker: participant.name,
    ...(role && { role }),
    why: english(why),
    balance: sumOf(terms),
    features: terms.map(inEnglish),
  }));
  return { roles, ...(interview && { interview: { balance: sumOf(interview), features: interview.map(inEnglish) } }) };
}

function sumOf(terms: readonly RoleTerm[]): number {
  return terms.reduce((sum, { weight, value }) => sum + weight * value, 0);
}

function inEnglish({ name, weight, value }: RoleTerm): Term {
  return { name: english(name), weight, value };
}

/** The same for people, one a line. */
export function rolesText(
  roles: readonly RoleExplained[],
  interview: InterviewExplained | undefined,
  style: Style,
): readonly string[] {
  const rows = roles.map((one) => ({ ...one, speaker: printable(one.speaker), role: one.role ?? '-' }));
  const speakers = largest(rows.map(({ speaker }) => widthOf(speaker)));
  const names = largest(rows.map(({ role }) => role.length));
  const reasons = largest(rows.map(({ why }) => why.length));
  const lines = rows.map(({ speaker, role, why, balance, features }) => {
    const told = `${role.padEnd(names)}  ${signed(balance).padStart(6)}  ${padded(speaker, speakers)}`;
    return `  ${told}  ${why.padEnd(reasons)}  ${style.faint(termsText(features))}`.trimEnd();
  });
  if (interview === undefined) return lines;
  const { balance, features } = interview;
  const outcome = balance > 0 ? 'an interview' : 'no interview';
  return [...lines, `  ${outcome}  ${signed(balance)}  ${style.faint(termsText(features))}`];
}

function termsText(features: readonly Term[]): string {
  return features
    .map(({ name, weight, value }) => `${name} ${signed(weight * value)} (${rounded(value)} × ${rounded(weight)})`)
    .join(', ');
}
