import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { links } from '../../queries/navigation/links';
import type { Handler } from '../handle';
import { range } from '../../messages/toProtocol';

export const handleLinks: Handler<DocumentLinkParams, DocumentLink[]> = ({ snapshot }) =>
  links(snapshot).map((link) => ({ range: range(snapshot.text, link.range), target: link.target }));
