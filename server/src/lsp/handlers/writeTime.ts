import { labelRange } from '../../document/places';
import { isRefusal } from '../../edits/refusal';
import { insertTime } from '../../times/insertTime';
import { stampTurn } from '../../times/stampTurn';
import { toOffset } from '../../messages/fromProtocol';
import { range, textEdits } from '../../messages/toProtocol';
import type { WriteTimeParams, WrittenTime } from '../../protocol/writingTimes';
import { offsetOf } from '../../queries/time/recording';
import type { TextChange } from '../../text/change';
import type { Handler, HandlerInput } from '../handle';

export const handleWriteTime: Handler<WriteTimeParams, WrittenTime | null> = (asked, { position, ms, what }) => {
  const { client, snapshot } = asked;
  if (!Number.isFinite(ms)) return null;
  const offset = toOffset(snapshot.text, position);
  const shown = ms + offsetOf(snapshot);
  if (what === 'here') {
    const change = insertTime(snapshot, offset, shown);
    return isRefusal(change) ? { refused: client.tell(change.refused) } : written(asked, change);
  }
  const stamped = stampTurn(snapshot, offset, shown);
  if (isRefusal(stamped)) return { refused: client.tell(stamped.refused) };
  const { change, next, turn } = stamped;
  const after = next.transcript.turns[turn + 1];
  return { ...written(asked, change), ...(after && { next: range(next.text, labelRange(next.text, after)) }) };
};

function written({ document }: HandlerInput, change: TextChange): WrittenTime {
  const [edit] = textEdits(document, [change]);
  return { ...(edit && { edit }), text: change.insert.trim() };
}
