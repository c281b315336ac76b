import type { Fix } from '../../model/findings';
import type { Finding } from '../../rules/finding';
import { GUESSING } from '../../rules/list';
import type { Snapshot } from '../../document/snapshot';

/** The fix of a finding that may be applied unasked, if it has one. */
export function certainFix(snapshot: Snapshot, { code, fixes }: Finding): Fix | undefined {
  return GUESSING.has(code) ? undefined : fixes(snapshot).find(({ certain }) => certain);
}
