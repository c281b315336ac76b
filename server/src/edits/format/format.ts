import { turnRange } from '../../document/places';
import type { BlankLines } from '../../declarations/profiles';
import type { Snapshot } from '../../document/snapshot';
import type { TextChange } from '../../text/change';
import type { Range } from '../../text/range';
import { blankLineChanges } from './blankLines';
import { changedLines } from './changedLines';
import { headChanges } from './heads';
import { blankLinesBetween } from './layout';
import { lineEndChanges } from './lineEnds';
import { isData } from './untouched';
import { isRefusal } from '../refusal';
import { readOtherwise } from '../relabel/otherwise';
import { readBack, unchanged } from '../relabel/trial';

/** What is asked of a formatter besides. */
export interface FormatWish {
  /** Only lines that lie wholly or partly in here; all without it. */
  readonly within?: Range;
  /** The blank lines between turns; overrides what the document and its style of the house have. */
  readonly blankLines?: BlankLines | undefined;
  /** The same where neither the document nor its house says anything. */
  readonly setting?: BlankLines | undefined;
}

/** What is mended may show more of what is usual, so that more can be mended; but never for long. */
const ROUNDS = 10;

/**
 * The changes that set a transcript as most of it is set: heads of turns, blank lines, ends of lines. Only lines that
 * change are touched, and no spoken word, no label, and nothing that is no speech. All of it is tried on a copy: a kind
 * of change by which any turn would be read otherwise is left out. None in a text without turns.
 */
export function format(snapshot: Snapshot, wish: FormatWish = {}): readonly TextChange[] {
  if (snapshot.transcript.turns.length === 0 || isData(snapshot)) return [];
  let now = snapshot;
  for (let round = 0; round < ROUNDS; round++) {
    const next = formattedOnce(now, wish);
    const isDone = next === now || wish.within !== undefined;
    now = next;
    if (isDone) break;
  }
  return now === snapshot ? [] : changedLines(snapshot.text, now.text);
}

/** The next version, or the same where nothing is to be done, or nothing can be. */
function formattedOnce(snapshot: Snapshot, { within, blankLines, setting }: FormatWish): Snapshot {
  const between = blankLines ?? blankLinesBetween(snapshot, setting);
  const heads = headChanges(snapshot);
  // A head with nothing behind it ends where its line does.
  const ends = new Set(heads.map(({ to }) => to));
  const lineEnds = lineEndChanges(snapshot, between).filter(({ to }) => !ends.has(to));
  const isAsked = (change: TextChange) => within === undefined || isInside(snapshot, change, within);
  const kinds = [blankLineChanges(snapshot, between), lineEnds, heads].map((changes) => changes.filter(isAsked));
  const all = harmless(snapshot, kinds.flat());
  if (all !== undefined) return all;
  let granted: readonly TextChange[] = [];
  let last = snapshot;
  for (const kind of kinds.filter(({ length }) => length > 0)) {
    const next = harmless(snapshot, [...granted, ...kind]);
    if (next === undefined) continue;
    granted = [...granted, ...kind];
    last = next;
  }
  return last;
}

/** The next version, if every turn is the same turn of the same speaker in it, and says the same. */
function harmless(snapshot: Snapshot, changes: readonly TextChange[]): Snapshot | undefined {
  if (changes.length === 0) return snapshot;
  const { turns, participants } = snapshot.transcript;
  const next = readBack(snapshot, {
    changes,
    expected: (lineOf) =>
      turns.map((turn) => {
        // A line break that is put behind the last turn is none of it.
        const { to } = turnRange(snapshot.text, turn);
        return { ...unchanged(snapshot, turn, lineOf), endLine: lineOf(to - 1) };
      }),
    concerned: new Set(participants),
    also: (read) => readOtherwise(snapshot, read),
  });
  return isRefusal(next) ? undefined : next;
}

/** Whether a change stays within the lines that a range touches. Where one ends at a line's start, that line is left. */
function isInside({ text }: Snapshot, change: Range, within: Range): boolean {
  const [inner, outer] = [change, within].map(({ from, to }) => {
    const [first, last] = [text.placeAt(from), text.placeAt(to)];
    return { first: first.line, last: last.column === 0 && to > from ? last.line - 1 : last.line };
  });
  return inner !== undefined && outer !== undefined && inner.first >= outer.first && inner.last <= outer.last;
}
