import type { CancellationToken, SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import { SymbolSearch } from '../../queries/transcripts/symbols';
import type { WorkspaceContext } from '../workspaceContext';
import { foundSymbol } from '../../messages/toProtocol';
import type { Transcript } from '../workspace/transcripts';

/** More than a person reads; another letter in the query leaves fewer. */
const LIMIT = 500;

/**
 * Questions and participants of all transcripts of the workspace. Where nothing has the words, what has their letters in
 * their order.
 */
export async function workspaceSymbols(
  { client, transcripts }: WorkspaceContext,
  { query }: WorkspaceSymbolParams,
  token: CancellationToken,
): Promise<SymbolInformation[]> {
  for (const inOrder of [false, true]) {
    const search = new SymbolSearch<Transcript>(query, LIMIT, inOrder);
    const isOver = () => search.isOver || token.isCancellationRequested;
    for await (const transcript of transcripts.holding((one) => search.soughtIn(one), { isOver })) {
      search.take(transcript);
      if (isOver()) break;
    }
    const { found } = search;
    if (found.length > 0 || token.isCancellationRequested) return found.map((one) => foundSymbol(one, client));
  }
  return [];
}
