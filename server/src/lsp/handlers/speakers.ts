import { speakers } from '../../features/speakers';
import type { Handler } from '../handle';
import type { House } from '../house';
import type { Speaker, SpeakersParams } from '../protocol/speakers';
import * as toProtocol from '../toProtocol';

export const handleSpeakers =
  ({ renamed }: Pick<House, 'renamed'>): Handler<SpeakersParams, Speaker[] | null> =>
  ({ snapshot, document }) =>
    speakers(snapshot, renamed.in(document.uri)).map((speaker) => toProtocol.speaker(snapshot.text, speaker));
