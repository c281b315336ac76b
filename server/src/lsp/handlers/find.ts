import type { Range } from 'vscode-languageserver';
import { find, isSought } from '../../features/find';
import { toOffset } from '../fromProtocol';
import type { Handler } from '../handle';
import type { FindParams } from '../protocol/find';
import { range } from '../toProtocol';

export const handleFind: Handler<FindParams, Range | null> = ({ snapshot }, { position, what }) => {
  const found = isSought(what) ? find(snapshot, toOffset(snapshot.text, position), what) : undefined;
  return found === undefined ? null : range(snapshot.text, found);
};
