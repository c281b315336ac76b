import type { PageSpeaker, PageTurn } from '../shared/player';
import { svg } from './dom';

/** Units of a lane's own height, and of the bars in it; the picture is stretched to the space that it has. */
const LANE = 10;
const BAR = 8;

/** The width of the picture, in its own units: enough for a bar at each dot of a wide screen. */
const WIDTH = 10_000;

/** Turns that are shorter than this on the picture can still be seen. */
const THINNEST = 12;

/**
 * Who speaks when: a lane for each speaker in their colour, all bars of a lane in one path, so that thousands of turns cost
 * no more than a few. Turns whose place is an estimate are paler.
 */
export function lanes(speakers: readonly PageSpeaker[], turns: readonly PageTurn[], length: number): SVGSVGElement {
  const scale = length > 0 ? WIDTH / length : 0;
  const height = Math.max(1, speakers.length) * LANE;
  const paths = speakers.flatMap(({ color }, place) => {
    const own = turns.filter(({ speaker }) => speaker === place);
    return [false, true].map((isEstimate) => {
      const d = own
        .filter((turn) => turn.isEstimate === isEstimate)
        .map(({ from, to }) => bar(from * scale, Math.max(THINNEST, (to - from) * scale - 2), place))
        .join('');
      return d === '' ? undefined : svg('path', { d, class: `bars speaker${color}${isEstimate ? ' estimate' : ''}` });
    });
  });
  return svg(
    'svg',
    { class: 'lanes', viewBox: `0 0 ${WIDTH} ${height}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    ...paths.filter((path) => path !== undefined),
  );
}

function bar(from: number, width: number, lane: number): string {
  return `M${from.toFixed(1)} ${lane * LANE + (LANE - BAR) / 2}h${width.toFixed(1)}v${BAR}h-${width.toFixed(1)}z`;
}
