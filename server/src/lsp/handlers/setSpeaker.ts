import { newTurn } from '../../features/newTurn';
import { isRefusal } from '../../features/refusal';
import { setSpeaker, speakerBy, speakersAt } from '../../features/setSpeaker';
import { toOffset } from '../fromProtocol';
import type { Handler } from '../handle';
import type { PickParams, SpeakerChoicesParams, WriteLabelParams, WrittenLabel } from '../protocol';
import { textEdits } from '../toProtocol';

export const handleSpeakerChoices: Handler<SpeakerChoicesParams, PickParams | null> = ({ snapshot }, { position }) =>
  speakersAt(snapshot, toOffset(snapshot.text, position));

export const handleWriteLabel: Handler<WriteLabelParams, WrittenLabel | null> = (
  { document, snapshot },
  { position, what, to },
) => {
  const voice = to === undefined ? undefined : speakerBy(snapshot, to);
  if (voice !== undefined && isRefusal(voice)) return voice;
  const write = what === 'turn' ? newTurn : setSpeaker;
  const answer = write(snapshot, toOffset(snapshot.text, position), voice);
  if (isRefusal(answer)) return answer;
  const [edit] = textEdits(document, [answer]);
  return edit === undefined ? null : { edit, goesOn: answer.goesOn };
};
