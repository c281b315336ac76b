import { mayBeUnclear } from '../syntax/annotations';
import { annotationsOf } from '../observations/annotations';
import type { ColumnSpan } from '../text/range';
import { BRACKET, has } from '../facts/marks';
import { perTurn } from '../facts/perTurn';
import { columnsPlace } from '../document/places';
import { spokenLines } from '../facts/spokenLines';
import type { RawFinding, Rule } from './rule';
import { sameWhile } from './shared/sameWhile';
import { say } from '../words/say';

/** A gap that the typist or the machine left where nothing was understood: `[inaudible 00:12:34]`. */
export const unresolvedMarker: Rule = {
  code: 'unresolved-marker',
  level: 'hint',
  label: false,
  *check({ transcript }) {
    for (const { turn, found } of gapsByTurn(transcript))
      for (const gap of found) yield findingOn(gap, turn.line + gap.line);
  },
};

/** The same finding for as long as a gap is on the same line: there may be very many. */
function findingOn(gap: Gap, line: number): RawFinding {
  return known(gap, [line], () => ({
    message: say`A gap is left here: ${gap.marker}`,
    at: columnsPlace(line, gap.span),
  }));
}

const known = sameWhile<RawFinding>();

interface Gap {
  readonly line: number;
  readonly span: ColumnSpan;
  readonly marker: string;
}

const gapsByTurn = perTurn({
  find(turn): readonly Gap[] | undefined {
    const gaps: Gap[] = [];
    for (const { line, at } of spokenLines(turn, turn)) {
      if (!has(line, BRACKET) || !mayBeUnclear(line.text)) continue;
      for (const { kind, from, to } of annotationsOf(line))
        if (kind === 'unclear') gaps.push({ line: at, span: { from, to }, marker: line.text.slice(from, to) });
    }
    return gaps.length === 0 ? undefined : gaps;
  },
});
