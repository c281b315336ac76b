import type { CommonHead } from '../observations/heads';
import { commonHeads } from '../observations/heads';
import type { InnerLabel } from '../observations/innerLabels';
import { innerLabels } from '../observations/innerLabels';
import type { Transcript } from '../model/transcript';
import { columnsPlace } from '../document/places';
import type { RawFinding, Rule } from './rule';
import { say } from '../words/say';

/** A second label inside a paragraph: somebody else's turn begins there. */
export const missingTurnBreak: Rule = {
  code: 'missing-turn-break',
  level: 'warning',
  label: false,
  *check({ transcript }) {
    const [usual] = commonHeads(transcript);
    if (usual === undefined) return;
    const inner = innerLabels(transcript);
    const between = inner.length === 0 ? '' : breakOf(transcript);
    for (const one of inner) yield finding(one, usual, between);
  },
};

function finding(inner: InnerLabel, { before }: CommonHead, insert: string): RawFinding {
  const { line, blanks, label, span, turn } = inner;
  return {
    message: say`'${label}' begins to speak inside the turn of '${turn.label}'.`,
    at: columnsPlace(line, span),
    fixes: ({ text }) => {
      const range = text.rangeOf(columnsPlace(line, { from: blanks.from, to: span.to }));
      const changes = [{ ...range, insert: `${insert}${before}${label}` }];
      return [{ title: say`Begin a new turn of '${label}'`, certain: false, changes }];
    },
  };
}

/** What stands between two turns: a line break, or a blank line where most turns follow one. */
function breakOf({ lines, turns }: Transcript): string {
  const apart = turns.filter(({ line }) => lines.at(line - 1)?.blank !== false).length;
  return 2 * apart >= turns.length ? '\n\n' : '\n';
}
