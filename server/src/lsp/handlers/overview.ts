import { overview } from '../../features/overview';
import type { Encoded } from '../encoded';
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
  return seen === undefined ? null : writtenOverview(seen.snapshot.text, overview(seen.snapshot), said === true);
}
