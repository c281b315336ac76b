import type { CommonHead } from '../heads';
import { commonHeads } from '../heads';
import type { InnerLabel } from '../innerLabels';
import { innerLabels } from '../innerLabels';
import { perCourse } from '../perTurn';
import { columnsRange } from '../places';
import type { Snapshot } from '../snapshot';
import type { RawFinding, Rule } from './rule';
import { say } from '../../words/say';

/** A second label inside a paragraph: somebody else's turn begins there. */
export const missingTurnBreak: Rule = {
  code: 'missing-turn-break',
  level: 'warning',
  label: false,
  *check(snapshot) {
    const { transcript } = snapshot;
    const [usual] = commonHeads(transcript);
    if (usual === undefined) return;
    for (const inner of innerLabels(transcript)) yield finding(snapshot, inner, usual, breakOf(transcript));
  },
};

function finding({ text }: Snapshot, inner: InnerLabel, { before }: CommonHead, insert: string): RawFinding {
  const { line, blanks, label, span, turn } = inner;
  return {
    message: say`'${label}' begins to speak inside the turn of '${turn.label}'.`,
    range: columnsRange(text, line, span),
    fixes: [
      {
        title: say`Begin a new turn of '${label}'`,
        certain: false,
        changes: [
          { ...columnsRange(text, line, { from: blanks.from, to: span.to }), insert: `${insert}${before}${label}` },
        ],
      },
    ],
  };
}

/** What stands between two turns: a line break, or a blank line where most turns follow one. */
const breakOf = perCourse(({ lines, turns }) => {
  const apart = turns.filter(({ line }) => lines.at(line - 1)?.blank !== false).length;
  return 2 * apart >= turns.length ? '\n\n' : '\n';
});
