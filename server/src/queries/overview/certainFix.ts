import type { Finding, Fix } from '../../analysis/findings';
import { GUESSING } from '../../analysis/rules/list';
import type { Snapshot } from '../../analysis/snapshot';

/** The fix of a finding that may be applied unasked, if it has one. */
export function certainFix(snapshot: Snapshot, { code, fixes }: Finding): Fix | undefined {
  return GUESSING.has(code) ? undefined : fixes(snapshot).find(({ certain }) => certain);
}
