import { markdownOfExchanges } from '../../queries/exchanges/markdownOfExchanges';
import { toOffset } from '../../messages/fromProtocol';
import type { ServerContext } from '../serverContext';
import type { MarkdownParams } from '../../protocol/markdown';
import { seeHere } from '../documents/seeing';

/** Of a document that is open, else of a file of the workspace that is a transcript. */
export async function markdownOf(
  context: ServerContext,
  { textDocument: { uri }, positions }: MarkdownParams,
): Promise<string | null> {
  const seen = await seeHere(context, uri);
  if (seen === undefined) return null;
  const { snapshot } = seen;
  return markdownOfExchanges(
    snapshot,
    positions?.map((position) => toOffset(snapshot.text, position)),
  );
}
