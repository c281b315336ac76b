import { overview } from '../../features/overview';
import { isFolderFile } from '../folders';
import type { House } from '../house';
import type { Overview, OverviewParams } from '../protocol';
import { see } from '../seeing';
import * as toProtocol from '../toProtocol';

/** Of a document that is open, else of a file of the workspace that is a transcript. */
export async function overviewOf(house: House, { textDocument: { uri } }: OverviewParams): Promise<Overview | null> {
  const isThere = house.documents.get(uri) !== undefined || house.workspace.has(uri);
  const seen = isThere && !isFolderFile(uri) ? await see(house, uri) : undefined;
  return seen === undefined ? null : toProtocol.overview(seen.snapshot.text, overview(seen.snapshot));
}
