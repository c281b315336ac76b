import type { Reading } from '../../reading/transcript';
import { roleReasons } from '../../reading/people/reasons';
import { english } from '../../words/say';
import { largest, padded, printable, rounded, signed, widthOf } from './printable';
import type { Style } from './style';

/** A speaker's role, what decided it, and the terms of the balance of asking and answering. */
export interface RoleExplained {
  readonly speaker: string;
  readonly role?: string;
  readonly why: string;
  readonly balance: number;
  readonly features: readonly { readonly name: string; readonly weight: number; readonly value: number }[];
}

/** Every participant of a document, for `turns --explain roles`. */
export function rolesExplained(reading: Reading): readonly RoleExplained[] {
  return roleReasons(reading).map(({ participant, role, why, terms }) => ({
    speaker: participant.name,
    ...(role && { role }),
    why: english(why),
    balance: terms.reduce((sum, { weight, value }) => sum + weight * value, 0),
    features: terms.map(({ name, weight, value }) => ({ name: english(name), weight, value })),
  }));
}

/** The same for people, one a line. */
export function rolesText(roles: readonly RoleExplained[], style: Style): readonly string[] {
  const rows = roles.map((one) => ({ ...one, speaker: printable(one.speaker), role: one.role ?? '-' }));
  const speakers = largest(rows.map(({ speaker }) => widthOf(speaker)));
  const names = largest(rows.map(({ role }) => role.length));
  const reasons = largest(rows.map(({ why }) => why.length));
  return rows.map(({ speaker, role, why, balance, features }) => {
    const terms = features
      .map(({ name, weight, value }) => `${name} ${signed(weight * value)} (${rounded(value)} × ${rounded(weight)})`)
      .join(', ');
    const told = `${role.padEnd(names)}  ${signed(balance).padStart(6)}  ${padded(speaker, speakers)}`;
    return `  ${told}  ${why.padEnd(reasons)}  ${style.faint(terms)}`.trimEnd();
  });
}
