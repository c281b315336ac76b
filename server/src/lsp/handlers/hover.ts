import type { Hover, HoverParams } from 'vscode-languageserver';
import { hover } from '../../features/hover';
import { toOffset } from '../fromProtocol';
import type { Handler } from '../handle';
import * as toProtocol from '../toProtocol';

export const handleHover: Handler<HoverParams, Hover | null> = ({ client, snapshot }, { position }) => {
  const card = hover(snapshot, toOffset(snapshot.text, position));
  return card === undefined ? null : toProtocol.hover(snapshot.text, card, client);
};
