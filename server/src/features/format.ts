import type { BlankLines } from '../analysis/profiles';
import type { Snapshot } from '../analysis/snapshot';
import type { TextChange } from '../text/change';
import type { Range } from '../text/range';
import { blankLineChanges } from './format/blankLines';
import { headChanges } from './format/heads';
import { blankLinesBetween } from './format/layout';
import { lineEndChanges } from './format/lineEnds';
import { isData } from './format/untouched';
import { isRefusal } from './refusal';
import { sameMatter } from './relabel/matter';
import { tried, unchanged } from './relabel/trial';

/** What is asked of a formatter besides. */
export interface FormatWish {
  /** Only lines that lie wholly or partly in here; all without it. */
  readonly within?: Range;
  /** The blank lines between turns, whatever the document and its house say. */
  readonly blankLines?: BlankLines | undefined;
  /** The same where neither the document nor its house says anything. */
  readonly setting?: BlankLines | undefined;
}

/**
 * The changes that set a transcript as most of it is set: heads of turns, blank lines, ends of lines. Only lines that
 * change are touched, and no spoken word, no label, and nothing that is no speech. All of it is tried on a copy: a kind
 * of change by which any turn would be read otherwise is left out. None in a text without turns.
 */
export function format(snapshot: Snapshot, { within, blankLines, setting }: FormatWish = {}): readonly TextChange[] {
  if (snapshot.transcript.turns.length === 0 || isData(snapshot)) return [];
  const between = blankLines ?? blankLinesBetween(snapshot, setting);
  const kinds = [blankLineChanges(snapshot, between), lineEndChanges(snapshot, between), headChanges(snapshot)].map(
    (changes) => (within === undefined ? changes : changes.filter((change) => isInside(snapshot, change, within))),
  );
  const all = kinds.flat();
  if (isHarmless(snapshot, all)) return all;
  return kinds.reduce<readonly TextChange[]>((granted, kind) => {
    const more = [...granted, ...kind];
    return kind.length > 0 && isHarmless(snapshot, more) ? more : granted;
  }, []);
}

/** Whether every turn is the same turn of the same speaker then, and says the same. */
function isHarmless(snapshot: Snapshot, changes: readonly TextChange[]): boolean {
  if (changes.length === 0) return true;
  const { turns, participants } = snapshot.transcript;
  const answer = tried(snapshot, {
    changes,
    expected: (lineOf) => turns.map((turn) => unchanged(snapshot, turn, lineOf)),
    concerned: new Set(participants),
    also: (next) => sameMatter(snapshot, next),
  });
  return !isRefusal(answer);
}

/** Whether a change stays within the lines that a range touches. Where one ends at a line's start, that line is left. */
function isInside({ text }: Snapshot, change: Range, within: Range): boolean {
  const [inner, outer] = [change, within].map(({ from, to }) => {
    const [first, last] = [text.placeAt(from), text.placeAt(to)];
    return { first: first.line, last: last.column === 0 && to > from ? last.line - 1 : last.line };
  });
  return inner !== undefined && outer !== undefined && inner.first >= outer.first && inner.last <= outer.last;
}
