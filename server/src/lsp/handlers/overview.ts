import { overview } from '../../features/overview';
import type { Encoded } from '../encoded';
import { shownOf } from '../findings';
import type { House } from '../house';
import { writtenOverview } from '../overviews';
import type { OverviewParams } from '../protocol/overview';
import { seeHere } from '../seeing';

/** Of a document that is open, else of a file of the workspace that is a transcript. */
export async function overviewOf(
  house: House,
  { textDocument: { uri }, said }: OverviewParams,
): Promise<Encoded | null> {
  const seen = await seeHere(house, uri);
  if (seen === undefined) return null;
  const { snapshot, folder } = seen;
  return writtenOverview(snapshot.text, overview(snapshot, shownOf(uri, snapshot, folder)), said === true);
}
