import { coloredLabels } from '../../queries/speakers/speakerColors';
import { toRange } from '../../messages/fromProtocol';
import type { Handler } from '../handle';
import type { ServerContext } from '../serverContext';
import type { ColoredLabel, ColoredLabelsParams } from '../../protocol/speakerColors';
import * as toProtocol from '../../messages/toProtocol';

export const handleSpeakerColors =
  ({ renamed }: Pick<ServerContext, 'renamed'>): Handler<ColoredLabelsParams, ColoredLabel[] | null> =>
  ({ snapshot, document }, { range }) =>
    coloredLabels(snapshot, toRange(snapshot.text, range), renamed.in(document.uri)).map((label) =>
      toProtocol.coloredLabel(snapshot.text, label),
    );
