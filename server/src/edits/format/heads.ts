import type { Head } from '../../observations/heads';
import { headOf } from '../../observations/heads';
import type { Turn } from '../../model/transcript';
import { labelMarkup } from '../../rules/labelMarkup';
import type { Snapshot } from '../../document/snapshot';
import type { TextChange } from '../../text/change';
import { HABIT } from './layout';
import { isRow } from './untouched';

/**
 * Writes the heads of turns as others of the same kind are written here: the marks around the label, where what is usual
 * is certain, and the blanks before what is said. A place without marks, which would become a turn, is left to its finding.
 */
export function headChanges(snapshot: Snapshot): readonly TextChange[] {
  const marks = markChanges(snapshot);
  return [...marks.values(), ...gapChanges(snapshot, marks)];
}

/** By the line of the turn. */
function markChanges(snapshot: Snapshot): ReadonlyMap<number, TextChange> {
  const lines = new Set(snapshot.transcript.turns.map(({ line }) => line));
  const changes = new Map<number, TextChange>();
  for (const { at, fixes } of labelMarkup.check(snapshot)) {
    const { line } = at.from;
    const change = fixes?.(snapshot).find(({ certain }) => certain)?.changes[0];
    if (change !== undefined && lines.has(line)) changes.set(line, change);
  }
  return changes;
}

/** Turns whose heads have the same marks; fewer than this have no habit. */
const ENOUGH = 5;

/** So many turns of one label that all have the same blanks have them on purpose, as in columns. */
const ON_PURPOSE = 3;

function gapChanges(snapshot: Snapshot, marked: ReadonlyMap<number, TextChange>): readonly TextChange[] {
  const { text, lines, transcript } = snapshot;
  const changes: TextChange[] = [];
  for (const alike of groups(snapshot)) {
    const usual = usualGap(alike);
    if (usual === undefined) continue;
    const purposes = purposesOf(alike);
    for (const { turn, head } of alike) {
      const { gap, span } = head;
      if (gap === undefined || gap === usual) continue;
      const isOff = /^[ \t]+$/.test(gap) && !purposes.has(`${turn.label}\n${gap}`);
      if (!isOff || marked.has(turn.line) || isRow(lines, turn)) continue;
      const to = text.lineStart(turn.line) + span.to;
      changes.push({ from: to - gap.length, to, insert: usual });
    }
  }
  return changes.length > 0 && transcript.turns.length >= ENOUGH ? changes : [];
}

interface HeadOfTurn {
  readonly turn: Turn;
  readonly head: Head;
}

/** Heads with the same marks, with text behind them on their line. */
function groups({ transcript: { lines, turns } }: Snapshot): Iterable<readonly HeadOfTurn[]> {
  const alike = new Map<string, HeadOfTurn[]>();
  for (const turn of turns) {
    const head = headOf(lines, turn);
    if (head.gap === undefined || head.isTrailing) continue;
    const key = `${head.before}\n${head.behind}`;
    const others = alike.get(key);
    if (others === undefined) alike.set(key, [{ turn, head }]);
    else others.push({ turn, head });
  }
  return alike.values();
}

/** What nearly all have between marks and text; nothing at all only behind a wide colon. */
function usualGap(alike: readonly HeadOfTurn[]): string | undefined {
  if (alike.length < ENOUGH) return undefined;
  const [commonest] = [...counted(alike.map(({ head }) => head.gap ?? ''))].sort((a, b) => b[1] - a[1]);
  if (commonest === undefined || commonest[1] <= HABIT * alike.length) return undefined;
  const [gap] = commonest;
  return gap !== '' || alike[0]?.head.behind.includes('：') === true ? gap : undefined;
}

/** Labels that mostly have blanks of their own, each with these. */
function purposesOf(alike: readonly HeadOfTurn[]): ReadonlySet<string> {
  const turns = counted(alike.map(({ turn }) => turn.label));
  const both = counted(alike.map(({ turn, head }) => `${turn.label}\n${head.gap}`));
  const isOnPurpose = ([key, times]: readonly [string, number]) =>
    times >= ON_PURPOSE && times > HABIT * (turns.get(key.slice(0, key.indexOf('\n'))) ?? 0);
  return new Set([...both].filter(isOnPurpose).map(([key]) => key));
}

function counted(all: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
