import { following, rangesOf } from '../places';
import type { Server } from '../server';
import { moveTo } from './transcript';

/** To the next thing that is asked. It ends at the last one, so that counting along works. */
export function nextQuestion(server: Server): Promise<void> {
  return moveTo(server, ({ questions }, cursor) => following(rangesOf(questions), cursor), 'No further question.');
}
