import { crossFileSpelling } from '../../rules/crossFileSpelling';
import { guard } from '../handle';
import type { WorkspaceContext } from '../workspaceContext';
import { isFolderFile } from './folders';

/** In milliseconds: nobody types. */
const IDLE = 1500;

/** More transcripts than these are not read unasked: their names count once something else has had them read. */
const MOST = 1000;

/**
 * Keeps the names of all transcripts of the workspace at hand for findings: they are gathered when nothing has come in for a
 * while, from what is known of each transcript, and `tell` is called where labels have come or gone.
 */
export function keepNames(context: WorkspaceContext, tell: () => void): void {
  const { client, documents, names, settings, traffic, transcripts } = context;
  let isDue = false;
  let isBusy = false;
  const gather = () =>
    guard(context, 'gathering names', 'the workspace', undefined, async () => {
      if (documents.all().length === 0 || settings.levelOf(crossFileSpelling.code) === 'off') return;
      if (names.take(await transcripts.inPauses(MOST))) tell();
    });
  const soon = async () => {
    isDue = true;
    if (isBusy) return;
    isBusy = true;
    while (isDue) {
      isDue = false;
      await traffic.idle(IDLE);
      await gather();
    }
    isBusy = false;
  };
  documents.onDidOpen(({ document: { uri } }) => {
    if (!isFolderFile(uri)) void soon();
  });
  // Of a client that does not watch files each would be looked at again, while a person types.
  if (client.registersWatchers) transcripts.onChanged(() => void soon());
}
