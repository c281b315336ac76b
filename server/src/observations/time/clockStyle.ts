import type { PlacedStamp } from './foundTimes';
import type { ClockStyle } from './clockText';

/** Where no time shows it. */
const USUAL: ClockStyle = { hours: 'always', minuteDigits: 2, hourDigits: 2, point: '.', fraction: 0 };

/** How the clocks of some times are written, by most of those that show it. */
export function clockStyleOf(stamps: readonly Pick<PlacedStamp, 'stamp'>[]): ClockStyle {
  const clocks = stamps.flatMap(({ stamp }) => stamp.clocks.map(({ from, to }) => stamp.text.slice(from, to)));
  const read: Groups[] = clocks.flatMap((clock) => {
    const groups = CLOCK.exec(clock)?.groups;
    return groups === undefined ? [] : [groups];
  });
  const twos = read.filter(({ hours }) => hours === undefined);
  const threes = read.filter(({ hours }) => hours !== undefined);
  const shown = (firsts: readonly (string | undefined)[]) =>
    most(firsts.filter((first = '') => Number(first) < 10).map((first = '') => first.length));
  const hourDigits = shown(threes.map(({ hours }) => hours));
  return {
    hours: hoursOf(twos, threes, hourDigits),
    minuteDigits: shown(twos.map(({ minutes }) => minutes)) ?? USUAL.minuteDigits,
    hourDigits: hourDigits ?? (twos.length > 0 ? 1 : USUAL.hourDigits),
    point: most(read.flatMap(({ point }) => point ?? [])) ?? USUAL.point,
    fraction: most(read.map(({ fraction = '' }) => fraction.length)) ?? USUAL.fraction,
  };
}

const CLOCK = /^(?:(?<hours>\d{1,3})[:;])?(?<minutes>\d{1,3})[:;]\d{2}(?:(?<point>[.,-])(?<fraction>\d{1,3}))?$/;

type Groups = Readonly<Record<string, string | undefined>>;

function hoursOf(twos: readonly Groups[], threes: readonly Groups[], digits: number | undefined): ClockStyle['hours'] {
  if (twos.some(({ minutes }) => Number(minutes) >= 60)) return 'never';
  const early = threes.filter(({ hours }) => Number(hours) === 0).length;
  if (early > twos.length) return 'always';
  if (twos.length > 0) return 'needed';
  return threes.length > 0 && digits === 1 && early === 0 ? 'needed' : 'always';
}

function most<V>(values: readonly V[]): V | undefined {
  const counts = new Map<V, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<readonly [V, number] | undefined>(
    (best, count) => (best !== undefined && best[1] >= count[1] ? best : count),
    undefined,
  )?.[0];
}
