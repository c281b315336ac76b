import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { links } from '../../queries/navigation/links';
import { uriNamed } from '../../text/uris';
import type { Handler } from '../handle';
import { range } from '../../messages/toProtocol';

export const handleLinks: Handler<DocumentLinkParams, DocumentLink[]> = ({ snapshot, document }) => {
  const { media } = snapshot.declarations;
  const target = media?.file === undefined ? undefined : uriNamed(document.uri, media.file);
  const recording = media === undefined || target === undefined ? [] : [{ range: media.range, target }];
  return [...recording, ...links(snapshot)].map((link) => ({
    range: range(snapshot.text, link.range),
    target: link.target,
  }));
};
