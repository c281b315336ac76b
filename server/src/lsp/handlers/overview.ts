import { overview } from '../../queries/overview/overview';
import type { Encoded } from '../encoded/encoded';
import { shownOf } from '../diagnostics/findings';
import type { ServerContext } from '../serverContext';
import { writtenOverview } from '../encoded/overviews';
import type { OverviewParams } from '../protocol/overview';
import { seeHere } from '../documents/seeing';

/** Of a document that is open, else of a file of the workspace that is a transcript. */
export async function overviewOf(
  context: ServerContext,
  { textDocument: { uri }, said }: OverviewParams,
): Promise<Encoded | null> {
  const seen = await seeHere(context, uri);
  if (seen === undefined) return null;
  const { snapshot, folder } = seen;
  return writtenOverview(snapshot.text, overview(snapshot, shownOf(uri, snapshot, folder)), said === true);
}
