import type { DocumentSymbolParams, SymbolInformation } from 'vscode-languageserver';
import { outline } from '../../queries/outline/outline';
import type { Encoded } from '../../messages/encoded/encoded';
import type { Handler } from '../handle';
import { documentSymbols } from '../../messages/encoded/symbols';
import { symbolInformation } from '../../messages/toProtocol';

export const handleOutline: Handler<DocumentSymbolParams, Encoded | SymbolInformation[]> = ({
  client,
  aids,
  document,
  snapshot,
}) => {
  const items = outline(snapshot, aids.outline);
  return client.nestedSymbols
    ? documentSymbols(items, client)
    : items.flatMap((item) => symbolInformation(document.uri, item, client));
};
