import type { Snapshot } from '../document/snapshot';
import { figuresOf } from '../queries/figures/figures';
import type { Counts, SpeakerStats, Stats } from './shapes';

/** Counts one transcript. */
export function statsOf(snapshot: Snapshot): Stats {
  return figuresOf(snapshot);
}

/**
 * Counts many transcripts together. Speakers of one name are counted as one: what is known of two transcripts tells no
 * more of most of them. Which turn is the longest is told of each transcript alone.
 */
export function totalOf(all: readonly Stats[]): Stats {
  const named = new Map<string, SpeakerStats[]>();
  for (const speaker of all.flatMap(({ speakers }) => speakers)) {
    const others = named.get(speaker.name);
    if (others === undefined) named.set(speaker.name, [speaker]);
    else others.push(speaker);
  }
  const counts = countsOf(all);
  const spoken = all.filter(({ turns }) => turns > 0);
  const isTimed = spoken.length > 0 && spoken.every(({ basis }) => basis === 'times');
  const speakers = Array.from(named, ([name, same]): SpeakerStats => {
    const own = countsOf(same);
    const [first, ...others] = same;
    const role = others.every((other) => other.role === first?.role) ? first?.role : undefined;
    const timeShare = isTimed ? { timeShare: shareOf(own.seconds ?? 0, counts.seconds ?? 0) } : {};
    return { name, ...(role && { role }), ...own, share: shareOf(own.words, counts.words), ...timeShare };
  });
  return { ...counts, basis: isTimed ? 'times' : 'words', speakers };
}

function countsOf(all: readonly Counts[]): Counts {
  const seconds = all.map((one) => one.seconds).filter((one) => one !== undefined);
  const gaps = all.map(({ gap }) => gap).filter((gap) => gap !== undefined);
  const overlaps = all.map((one) => one.overlaps).filter((one) => one !== undefined);
  const answers = sum(gaps, ({ of }) => of);
  return {
    turns: sum(all, ({ turns }) => turns),
    words: sum(all, ({ words }) => words),
    questions: sum(all, ({ questions }) => questions),
    questionWords: sum(all, ({ questionWords }) => questionWords),
    unanswered: sum(all, ({ unanswered }) => unanswered),
    answers: sum(all, (one) => one.answers),
    ...(seconds.length > 0 && { seconds: inThousandths(sum(seconds, (one) => one)) }),
    ...(answers > 0 && {
      gap: { seconds: inThousandths(sum(gaps, (gap) => gap.seconds * gap.of) / answers), of: answers },
    }),
    ...(overlaps.length > 0 && {
      overlaps: {
        count: sum(overlaps, ({ count }) => count),
        of: sum(overlaps, ({ of }) => of),
        seconds: inThousandths(sum(overlaps, (one) => one.seconds)),
      },
    }),
  };
}

function shareOf(part: number, all: number): number {
  return all === 0 ? 0 : inThousandths(part / all);
}

function inThousandths(value: number): number {
  return Math.round(1000 * value) / 1000;
}

function sum<T>(all: readonly T[], value: (one: T) => number): number {
  return all.reduce((total, one) => total + value(one), 0);
}
