import type { Hover, HoverParams } from 'vscode-languageserver';
import { hover } from '../../queries/display/hover';
import { toOffset } from '../../messages/fromProtocol';
import type { Handler } from '../handle';
import * as toProtocol from '../../messages/toProtocol';

export const handleHover: Handler<HoverParams, Hover | null> = ({ client, document, snapshot }, { position }) => {
  const address = client.markdownHover && LINKED.test(document.uri) ? document.uri : undefined;
  const card = hover(snapshot, toOffset(snapshot.text, position), address);
  return card === undefined ? null : toProtocol.hover(snapshot.text, card, client);
};

/** Editors follow links to files alone: not into a text without a name, nor into a commit. */
const LINKED = /^file:/i;
