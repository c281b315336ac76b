/** A place in all that is said, and its time. */
export interface Anchor {
  /** How much is said before it (`speechMeasure.ts`), counted from the first turn. */
  readonly at: number;
  /** In milliseconds, as the text shows it. */
  readonly ms: number;
  /** Whether it is the end of what is said there, and not the beginning of what follows. */
  readonly isEnd: boolean;
}

/** A time that was found in the text, in the text's order. */
export interface FoundTime {
  readonly at: number;
  readonly ms: number;
  /** Where and when what follows it ends, where it is a stretch. */
  readonly end: { readonly at: number; readonly ms: number } | undefined;
  /** The turn in which something is said behind it, as an index. */
  readonly turn: number;
}

/** A part whose times ascend: all of a text, or one tape of several. */
export interface Part {
  /** How much is said before its first time; the first part begins with the text. */
  readonly from: number;
  /** The times that ascend; at least one. */
  readonly times: readonly FoundTime[];
  /** Their beginnings and ends, in order, by place and by time. */
  readonly anchors: readonly Anchor[];
}

/** So many times on both sides show that times begin anew; fewer that go back are slips. */
const SURE = 3;

/**
 * The times in parts in which they ascend. Times that fit into no order are left out: of a text in which one was mistyped,
 * all others.
 */
export function partsOf(times: readonly FoundTime[]): readonly Part[] {
  const parts: Part[] = [];
  let first = 0;
  for (const end of [...beginnings(times), times.length]) {
    const own = ascending(times.slice(first, end));
    const from = parts.length === 0 ? 0 : (times[first]?.at ?? 0);
    if (own.length > 0) parts.push({ from, times: own, anchors: anchorsOf(own) });
    first = end;
  }
  return parts;
}

/** The indices at which times begin anew: they are lower than before on both sides, by more than one slip. */
function beginnings(times: readonly FoundTime[]): readonly number[] {
  const found: number[] = [];
  let first = 0;
  for (let at = 1; at < times.length; at++) {
    const [before, now] = [times[at - 1], times[at]];
    if (before === undefined || now === undefined || now.ms >= before.ms) continue;
    const behind = times.slice(at, at + SURE).map(({ ms }) => ms);
    const ahead = times.slice(Math.max(first, at - SURE), at).map(({ ms }) => ms);
    if (behind.length < SURE || ahead.length < SURE) continue;
    if (middle(behind) < middle(ahead) && Math.max(...behind) < before.ms) {
      found.push(at);
      first = at;
    }
  }
  return found;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** The most times that ascend, or stay, in their order. */
export function ascending<T extends Pick<FoundTime, 'ms'>>(times: readonly T[]): readonly T[] {
  if (times.every(({ ms }, at) => at === 0 || ms >= (times[at - 1]?.ms ?? 0))) return times;
  // The index of the last time of the best list of each length, and what stands before each in its list.
  const lasts: number[] = [];
  const before: (number | undefined)[] = [];
  times.forEach(({ ms }, at) => {
    let [low, high] = [0, lasts.length];
    while (low < high) {
      const half = (low + high) >> 1;
      if ((times[lasts[half] ?? 0]?.ms ?? 0) <= ms) low = half + 1;
      else high = half;
    }
    before[at] = lasts[low - 1];
    lasts[low] = at;
  });
  const kept: T[] = [];
  for (let at = lasts.at(-1); at !== undefined; at = before[at]) {
    const time = times[at];
    if (time !== undefined) kept.push(time);
  }
  return kept.reverse();
}

/** An end that lies behind the next beginning says that two speak at once, and nothing of what is said between. */
function anchorsOf(times: readonly FoundTime[]): readonly Anchor[] {
  const anchors: Anchor[] = [];
  times.forEach(({ at, ms, end }, nth) => {
    const next = times[nth + 1];
    const last = anchors.at(-1);
    if (last === undefined || at > last.at || ms > last.ms) anchors.push({ at, ms, isEnd: false });
    if (end === undefined || end.ms <= ms || end.at <= at) return;
    if (next === undefined || (end.ms <= next.ms && end.at <= next.at)) anchors.push({ ...end, isEnd: true });
  });
  return anchors;
}
