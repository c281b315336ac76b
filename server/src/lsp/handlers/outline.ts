import type { DocumentSymbol, DocumentSymbolParams, SymbolInformation } from 'vscode-languageserver';
import { outline } from '../../features/outline';
import type { Handler } from '../handle';
import { documentSymbol, symbolInformation } from '../toProtocol';

export const handleOutline: Handler<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]> = ({
  client,
  aids,
  document,
  snapshot,
}) => {
  const items = outline(snapshot, aids.outline);
  return client.nestedSymbols
    ? items.map((item) => documentSymbol(snapshot.text, item, client))
    : items.flatMap((item) => symbolInformation(document, item, client));
};
