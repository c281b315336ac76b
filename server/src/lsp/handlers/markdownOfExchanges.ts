import { markdownOfExchanges } from '../../features/markdownOfExchanges';
import { toOffset } from '../fromProtocol';
import type { Handler } from '../handle';
import type { MarkdownParams } from '../protocol';

export const handleMarkdown: Handler<MarkdownParams, string | null> = ({ snapshot }, { positions }) =>
  markdownOfExchanges(
    snapshot,
    positions?.map((position) => toOffset(snapshot.text, position)),
  );
