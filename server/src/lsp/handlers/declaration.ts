import type { DeclarationParams, Location, LocationLink } from 'vscode-languageserver';
import { declaration } from '../../queries/navigation/declaration';
import { toOffset } from '../../messages/fromProtocol';
import type { Handler } from '../handle';
import { location, range } from '../../messages/toProtocol';

export const handleDeclaration: Handler<DeclarationParams, LocationLink[] | Location | null> = (
  { client, document, snapshot, folder },
  { position },
) => {
  const place = declaration(snapshot, toOffset(snapshot.text, position));
  const file = place?.folder === true ? folder : document;
  if (place === undefined || file === undefined) return null;
  const there = location(file, place.range);
  if (!client.declarationLinks) return there;
  const target = { targetUri: there.uri, targetRange: there.range, targetSelectionRange: there.range };
  return [{ originSelectionRange: range(snapshot.text, place.origin), ...target }];
};
