import { overview } from '../../features/overview';
import type { Handler } from '../handle';
import type { Overview, OverviewParams } from '../protocol';
import * as toProtocol from '../toProtocol';

export const handleOverview: Handler<OverviewParams, Overview | null> = ({ snapshot }) =>
  toProtocol.overview(snapshot.text, overview(snapshot));
