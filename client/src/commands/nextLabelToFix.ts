import { following } from '../places';
import type { Server } from '../server';
import { moveTo } from './transcript';

/** To the next label with a finding, and from the last one to the first, where the quick fix is one key away. */
export function nextLabelToFix(server: Server): Promise<void> {
  return moveTo(
    server,
    ({ labelsToFix }, cursor) => following(labelsToFix, cursor) ?? labelsToFix[0],
    'No label to fix.',
  );
}
