import type { DeclarationParams, Location } from 'vscode-languageserver';
import { declaration } from '../../features/declaration';
import { toOffset } from '../fromProtocol';
import type { Handler } from '../handle';
import { location } from '../toProtocol';

export const handleDeclaration: Handler<DeclarationParams, Location | null> = (
  { document, snapshot, folder },
  { position },
) => {
  const place = declaration(snapshot, toOffset(snapshot.text, position));
  const file = place?.folder === true ? folder : document;
  return place === undefined || file === undefined ? null : location(file, place.range);
};
