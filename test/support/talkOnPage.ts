import { talkOf } from '../../client/src/timeline/talk';
import type { Talk } from '../../pages/shared/timeline';
import { Snapshot } from '../../server/src/document/snapshot';
import { handleTimeline } from '../../server/src/lsp/handlers/timing';
import type { Timeline } from '../../server/src/protocol/timing';
import { figuresOf } from '../../server/src/queries/figures/figures';

/** What the server answers of a text. */
export function timelineOf(text: string): Timeline {
  const answer: unknown = handleTimeline({ renamed: { in: () => new Map() } } as never)(
    { snapshot: Snapshot.of(text), document: { uri: 'file:///a.transcript' } } as never,
    {} as never,
  );
  return answer as Timeline;
}

/** What the page is told of a text. */
export function talkOnPage(text: string, title = 'a'): Talk {
  return talkOf(timelineOf(text), figuresOf(Snapshot.of(text)), { title, edition: 1, isSame: false });
}
