import { preceding, rangesOf } from '../places';
import type { Server } from '../server';
import { moveTo } from './transcript';

/** To the start of what is asked here, or else of what was asked before. */
export function previousQuestion(server: Server): Promise<void> {
  return moveTo(server, ({ questions }, cursor) => preceding(rangesOf(questions), cursor), 'No earlier question.');
}
