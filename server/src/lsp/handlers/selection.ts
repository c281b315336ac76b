import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { selectionRanges } from '../../queries/navigation/selection';
import { toOffset } from '../../messages/fromProtocol';
import type { Handler } from '../handle';
import { selectionRange } from '../../messages/toProtocol';

export const handleSelection: Handler<SelectionRangeParams, SelectionRange[]> = ({ snapshot }, { positions }) =>
  positions.map((position) => {
    const offset = toOffset(snapshot.text, position);
    return selectionRange(snapshot.text, offset, selectionRanges(snapshot, offset));
  });
