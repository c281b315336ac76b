import type { DefinitionParams, Location, LocationLink } from 'vscode-languageserver';
import { definition } from '../../queries/navigation/definition';
import { toOffset } from '../../messages/fromProtocol';
import type { Handler } from '../handle';
import { location, locationLink } from '../../messages/toProtocol';

export const handleDefinition: Handler<DefinitionParams, LocationLink[] | Location | null> = (
  { client, document, snapshot },
  { position },
) => {
  const link = definition(snapshot, toOffset(snapshot.text, position));
  if (link === undefined) return null;
  return client.definitionLinks ? [locationLink(document, link)] : location(document, link.targetSelection);
};
