import { speakers } from '../../queries/speakers/speakers';
import type { Handler } from '../handle';
import type { ServerContext } from '../serverContext';
import type { Speaker, SpeakersParams } from '../../protocol/speakers';
import * as toProtocol from '../../messages/toProtocol';

export const handleSpeakers =
  ({ renamed }: Pick<ServerContext, 'renamed'>): Handler<SpeakersParams, Speaker[] | null> =>
  ({ snapshot, document }) =>
    speakers(snapshot, renamed.in(document.uri)).map(toProtocol.speaker);
