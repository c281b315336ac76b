import type { Hints } from '../queries/display/inlayHints';
import type { OutlineOf } from '../queries/outline/outline';
import { OUTLINES } from '../queries/outline/outline';
import { field } from '../protocol/unknown';

/** What a person reads a transcript with, as the editor's settings have it. */
export interface Aids {
  readonly outline: OutlineOf;
  readonly codeLens: boolean;
  readonly inlayHints: Hints;
}

/** The settings of `turnwise.outline`, `turnwise.codeLens` and `turnwise.inlayHints`; what is none is passed over. */
export function readAids(section: unknown): Aids {
  const hints = field(section, 'inlayHints');
  return {
    outline: OUTLINES.find((known) => known === field(section, 'outline')) ?? 'questions',
    codeLens: field(field(section, 'codeLens'), 'enabled') === true,
    inlayHints: { turnNumbers: field(hints, 'turnNumbers') === true, roles: field(hints, 'roles') === true },
  };
}

/** Whether nothing that is shown would change. */
export function sameAids(a: Aids, b: Aids): boolean {
  const isSame = a.outline === b.outline && a.codeLens === b.codeLens;
  return isSame && a.inlayHints.turnNumbers === b.inlayHints.turnNumbers && a.inlayHints.roles === b.inlayHints.roles;
}
