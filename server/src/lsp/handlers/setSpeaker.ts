import { nameWanted, newTurn, NOBODY_NEXT } from '../../edits/typing/newTurn';
import { isRefusal } from '../../edits/refusal';
import { setSpeaker, speakerBy, speakersAt } from '../../edits/typing/setSpeaker';
import { pickParams } from '../client/choose';
import { toOffset } from '../../messages/fromProtocol';
import type { Handler } from '../handle';
import type { PickParams } from '../../protocol/pick';
import type { SpeakerChoicesParams, WriteLabelParams, WrittenLabel } from '../../protocol/typing';
import { textEdits } from '../../messages/toProtocol';

export const handleSpeakerChoices: Handler<SpeakerChoicesParams, PickParams | null> = (
  { client, snapshot },
  { position },
) => pickParams(speakersAt(snapshot, toOffset(snapshot.text, position)), client);

export const handleWriteLabel: Handler<WriteLabelParams, WrittenLabel | null> = (
  { client, document, snapshot },
  { position, what, to, ms },
) => {
  const voice = to === undefined ? undefined : speakerBy(snapshot, to);
  if (voice !== undefined && isRefusal(voice)) return { refused: client.tell(voice.refused) };
  const offset = toOffset(snapshot.text, position);
  const asks = what === 'turn' && voice === undefined ? nameWanted(snapshot, offset) : undefined;
  if (asks !== undefined) return { asks: client.tell(asks), refused: client.tell(NOBODY_NEXT) };
  const answer = what === 'turn' ? newTurn(snapshot, offset, voice, ms) : setSpeaker(snapshot, offset, voice);
  if (isRefusal(answer)) return { refused: client.tell(answer.refused) };
  const [edit] = textEdits(document, [answer]);
  return edit === undefined ? null : { edit, goesOn: answer.goesOn };
};
