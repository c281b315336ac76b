import { markdownOfExchanges } from '../../features/markdownOfExchanges';
import { toOffset } from '../fromProtocol';
import type { House } from '../house';
import type { MarkdownParams } from '../protocol/markdown';
import { seeHere } from '../seeing';

/** Of a document that is open, else of a file of the workspace that is a transcript. */
export async function markdownOf(
  house: House,
  { textDocument: { uri }, positions }: MarkdownParams,
): Promise<string | null> {
  const seen = await seeHere(house, uri);
  if (seen === undefined) return null;
  const { snapshot } = seen;
  return markdownOfExchanges(
    snapshot,
    positions?.map((position) => toOffset(snapshot.text, position)),
  );
}
