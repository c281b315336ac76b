import { strayBehind } from '../../observations/strayMarks';
import { columnsRange } from '../../document/places';
import type { Turn } from '../../model/transcript';
import type { Snapshot } from '../../document/snapshot';
import { refuse } from '../refusal';
import { say } from '../../words/say';
import type { RelabelAnswer } from './relabelled';
import { spoken } from './spoken';
import { tried, unchanged } from './trial';

/** Takes the stray marks behind the label of one turn away. */
export function cleanLabel(snapshot: Snapshot, turn: Turn): RelabelAnswer {
  return clean(snapshot, [turn]);
}

/** The same wherever the same marks stand behind a label. */
export function cleanLabels(snapshot: Snapshot, turn: Turn): RelabelAnswer {
  return clean(snapshot, strayAlike(snapshot, turn));
}

/** The turns that have the same stray marks behind their label as one of them; none where that has none. */
export function strayAlike(snapshot: Snapshot, turn: Turn): readonly Turn[] {
  const own = strayText(snapshot, turn);
  return own === '' ? [] : snapshot.transcript.turns.filter((one) => strayText(snapshot, one) === own);
}

/** The stray marks themselves; empty where there are none. */
export function strayText(snapshot: Snapshot, turn: Turn): string {
  const stray = strayBehind(snapshot.lines, turn);
  return stray === undefined ? '' : snapshot.text.lineText(turn.line).slice(stray.from, stray.to);
}

function clean(snapshot: Snapshot, turns: readonly Turn[]): RelabelAnswer {
  const { text, transcript } = snapshot;
  const marks = turns.flatMap((turn) => {
    const stray = strayBehind(snapshot.lines, turn);
    return stray === undefined ? [] : [columnsRange(text, turn.line, stray)];
  });
  if (marks.length === 0) return refuse(say`No stray marks stand behind this label.`);
  return tried(snapshot, {
    // One blank stays: that before the marks, or that behind them.
    changes: marks.map(({ from, to }) => {
      const isApart = /\s/.test(text.slice(from - 1, from));
      const blanks = /^[^\S\n]*/.exec(text.slice(to, to + LONGEST))?.[0].length ?? 0;
      return { from, to: isApart ? to + blanks : to, insert: isApart || blanks > 0 ? '' : ' ' };
    }),
    expected: (lineOf) => transcript.turns.map((turn) => unchanged(snapshot, turn, lineOf)),
    concerned: new Set(transcript.participants),
    said: spoken(snapshot, marks),
  });
}

/** More blanks stand nowhere. */
const LONGEST = 20;
