import type { ToPlayer } from '../../../pages/shared/player';
import type { Times } from './asking';

/** What the page is told of who speaks when. */
export function timelineFor(times: Times): ToPlayer {
  const speakers = times.speakers.map(({ name, color }) => ({ name, color }));
  const turns = times.turns.map(({ speaker, from, to, kind, isUnanswered, fromIsEstimate }) => {
    return { speaker, from, to, kind, isUnanswered, isEstimate: fromIsEstimate };
  });
  return { type: 'timeline', speakers: turns.length > 0 ? speakers : [], turns };
}
