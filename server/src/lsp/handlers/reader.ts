import type { ReaderParams, Reading } from '../../protocol/reader';
import { changeFrom, shownIn } from '../../setting/reader';
import type { Handler } from '../handle';
import type { ServerContext } from '../serverContext';

/** How the transcript is set; of what the client has already, only what is another. */
export const handleReader =
  ({ renamed, shown }: Pick<ServerContext, 'renamed' | 'shown'>): Handler<ReaderParams, Reading | null> =>
  ({ snapshot, document: { uri } }, { edition }) => {
    const last = shown.get(uri);
    const now = shownIn(snapshot, last, renamed.in(uri));
    shown.set(uri, now);
    const { language, isWrapped } = now;
    const change = changeFrom(last?.edition === edition ? last : undefined, now);
    return { edition: now.edition, ...change, language: language.code, direction: language.direction, isWrapped };
  };
