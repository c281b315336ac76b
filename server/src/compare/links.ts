import type { Part, Speech } from './speech';

/** Two parts have something in common from such a share of the shorter one's words on, or so many in a row; less is chance. */
const IN_COMMON = 0.25;
const IN_A_ROW = 3;

/** For each part of the one text the parts of the other with which it has words in common, and each word's place there. */
export interface Links {
  readonly match: Int32Array;
  /** The other way round. */
  readonly back: Int32Array;
}

/** The matches of words, without those by chance. */
export function linked(before: Speech, after: Speech, match: Int32Array): Links {
  const common = new Map<number, number>();
  const runs = runsOf(before, after, match);
  for (const { pair, from, to } of runs) common.set(pair, (common.get(pair) ?? 0) + to - from);
  const back = new Int32Array(after.words.length).fill(-1);
  for (const { pair, from, to, row } of runs) {
    const { parts } = after;
    const shorter = Math.min(sizeOf(before.parts[Math.floor(pair / parts.length)]), sizeOf(parts[pair % parts.length]));
    const shared = common.get(pair) ?? 0;
    const isAlike = shared >= IN_COMMON * shorter && (shared > 1 || shorter === 1);
    for (let word = from; word < to; word++)
      if (row < IN_A_ROW && !isAlike) match[word] = -1;
      else back[match[word] ?? -1] = word;
  }
  return { match, back };
}

interface Run {
  /** A part of each text, as one number. */
  readonly pair: number;
  /** Where it stands in the first text. */
  readonly from: number;
  readonly to: number;
  /** Of so many words in a row it is a piece: parts may end within them. */
  readonly row: number;
}

/** Words in a row in both texts, piece by piece: each in one part of either text. */
function runsOf(before: Speech, after: Speech, match: Int32Array): readonly Run[] {
  const runs: Run[] = [];
  for (let start = 0; start < match.length;) {
    let end = start + 1;
    if ((match[start] ?? -1) < 0) {
      start = end;
      continue;
    }
    while (end < match.length && match[end] === (match[end - 1] ?? 0) + 1) end++;
    let from = start;
    const pairAt = (word: number) =>
      (before.owners[word] ?? 0) * after.parts.length + (after.owners[match[word] ?? 0] ?? 0);
    for (let word = start + 1; word <= end; word++) {
      if (word < end && pairAt(word) === pairAt(from)) continue;
      runs.push({ pair: pairAt(from), from, to: word, row: end - start });
      from = word;
    }
    start = end;
  }
  return runs;
}

export function sizeOf(part: Part | undefined): number {
  return part === undefined ? 0 : part.to - part.from;
}

/** The place in the other text of the first word of a part that is there; undefined where none is. */
export function firstIn({ from, to }: Part, match: Int32Array): number | undefined {
  for (let word = from; word < to; word++) {
    const place = match[word] ?? -1;
    if (place >= 0) return place;
  }
  return undefined;
}

export function partOf(speech: Speech, word: number | undefined): number | undefined {
  return word === undefined ? undefined : speech.owners[word];
}
