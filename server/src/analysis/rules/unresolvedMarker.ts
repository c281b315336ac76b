import { mayBeUnclear } from '../../syntax/annotations';
import { annotationsOf } from '../annotations';
import type { ColumnSpan } from '../model';
import { perTurn } from '../perTurn';
import { columnsPlace } from '../places';
import { spokenLines } from '../spokenLines';
import type { Rule } from './rule';
import { say } from '../../words/say';

/** A gap that the typist or the machine left where nothing was understood: `[inaudible 00:12:34]`. */
export const unresolvedMarker: Rule = {
  code: 'unresolved-marker',
  level: 'hint',
  label: false,
  *check({ transcript }) {
    for (const { turn, found } of gapsByTurn(transcript))
      for (const { line, span, marker } of found)
        yield { message: say`A gap is left here: ${marker}`, at: columnsPlace(turn.line + line, span) };
  },
};

interface Gap {
  readonly line: number;
  readonly span: ColumnSpan;
  readonly marker: string;
}

const gapsByTurn = perTurn((transcript, turn): readonly Gap[] | undefined => {
  const gaps: Gap[] = [];
  for (const { line, at } of spokenLines(transcript, turn)) {
    if (!mayBeUnclear(line.text)) continue;
    for (const { kind, from, to } of annotationsOf(line))
      if (kind === 'unclear')
        gaps.push({ line: at - turn.line, span: { from, to }, marker: line.text.slice(from, to) });
  }
  return gaps.length === 0 ? undefined : gaps;
});
