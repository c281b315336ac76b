import type { Location, ReferenceParams } from 'vscode-languageserver';
import { references } from '../../features/references';
import { toOffset } from '../fromProtocol';
import type { Handler } from '../handle';
import { location } from '../toProtocol';

export const handleReferences: Handler<ReferenceParams, Location[]> = ({ document, snapshot }, { position, context }) =>
  references(snapshot, toOffset(snapshot.text, position), context).map((range) => location(document, range));
