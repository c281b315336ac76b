import type { SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import { symbols } from '../../features/symbols';
import type { House } from '../house';
import { foundSymbol } from '../toProtocol';

/** More than anybody reads; whoever seeks on types another letter. */
const LIMIT = 500;

/** Questions and participants of all transcripts of the workspace. */
export async function workspaceSymbols(
  { client, transcripts }: House,
  { query }: WorkspaceSymbolParams,
): Promise<SymbolInformation[]> {
  return symbols(await transcripts.all(), query, LIMIT).map((found) => foundSymbol(found, client));
}
