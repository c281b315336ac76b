import { mayBeUnclear } from '../../syntax/annotations';
import { annotationsOf } from '../annotations';
import { columnsRange } from '../places';
import { spokenLines } from '../spokenLines';
import type { Rule } from './rule';

/** A gap that the typist or the machine left where nothing was understood: `[inaudible 00:12:34]`. */
export const unresolvedMarker: Rule = {
  code: 'unresolved-marker',
  level: 'hint',
  label: false,
  *check({ text, transcript }) {
    for (const turn of transcript.turns) {
      for (const { line, at } of spokenLines(transcript, turn)) {
        if (!mayBeUnclear(line.text)) continue;
        for (const { kind, from, to } of annotationsOf(line)) {
          if (kind !== 'unclear') continue;
          const marker = line.text.slice(from, to);
          yield { message: `A gap is left here: ${marker}`, range: columnsRange(text, at, { from, to }) };
        }
      }
    }
  },
};
