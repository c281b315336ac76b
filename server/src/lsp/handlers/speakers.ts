import { speakers } from '../../features/speakers';
import type { Handler } from '../handle';
import type { Speaker, SpeakersParams } from '../protocol/speakers';
import * as toProtocol from '../toProtocol';

export const handleSpeakers: Handler<SpeakersParams, Speaker[] | null> = ({ snapshot }) =>
  speakers(snapshot).map((speaker) => toProtocol.speaker(snapshot.text, speaker));
