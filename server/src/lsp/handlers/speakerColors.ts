import { coloredLabels } from '../../features/speakerColors';
import { toRange } from '../fromProtocol';
import type { Handler } from '../handle';
import type { ColoredLabel, ColoredLabelsParams } from '../protocol/speakerColors';
import * as toProtocol from '../toProtocol';

export const handleSpeakerColors: Handler<ColoredLabelsParams, ColoredLabel[] | null> = ({ snapshot }, { range }) =>
  coloredLabels(snapshot, toRange(snapshot.text, range)).map((label) => toProtocol.coloredLabel(snapshot.text, label));
