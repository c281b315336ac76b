import type { Range } from 'vscode-languageserver';
import { find, isSought } from '../../queries/navigation/find';
import { findingsOf } from '../diagnostics/findings';
import { toOffset } from '../../messages/fromProtocol';
import type { Handler } from '../handle';
import type { FindParams } from '../../protocol/find';
import { range } from '../../messages/toProtocol';

export const handleFind: Handler<FindParams, Range | null> = (asked, { position, what }) => {
  const { snapshot } = asked;
  const from = toOffset(snapshot.text, position);
  const found = isSought(what) ? find(snapshot, from, what, () => findingsOf(asked)) : undefined;
  return found === undefined ? null : range(snapshot.text, found);
};
