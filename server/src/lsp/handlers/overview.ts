import { overview } from '../../features/overview';
import type { House } from '../house';
import type { Overview, OverviewParams } from '../protocol/overview';
import { seeHere } from '../seeing';
import * as toProtocol from '../toProtocol';

/** Of a document that is open, else of a file of the workspace that is a transcript. */
export async function overviewOf(
  house: House,
  { textDocument: { uri }, said }: OverviewParams,
): Promise<Overview | null> {
  const seen = await seeHere(house, uri);
  return seen === undefined ? null : toProtocol.overview(seen.snapshot.text, overview(seen.snapshot), said === true);
}
