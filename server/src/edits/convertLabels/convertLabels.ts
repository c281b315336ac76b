import type { Turn } from '../../model/transcript';
import type { Snapshot } from '../../document/snapshot';
import type { TextChange } from '../../text/change';
import type { LabelForm } from './forms';
import type { Parts } from './parts';
import { partsOf } from './parts';
import type { Typography } from './written';
import { gapIn, typographyOf, headIn, labelIn } from './written';
import { isData } from '../format/untouched';
import { isRefusal, refuse } from '../refusal';
import { readOtherwise } from '../relabel/otherwise';
import type { RelabelAnswer } from '../relabel/relabelled';
import { firstParagraph } from '../relabel/speech';
import { tried, unchanged } from '../relabel/trial';
import { say } from '../../words/say';

/**
 * Writes every label of a transcript in one form. Times and numbers keep their place beside the label, or move with it.
 * Refused where a label has something that the form has no place for, and where the text would not be read as the same
 * turns, of the same speakers, who say the same.
 */
export function convertLabels(snapshot: Snapshot, form: LabelForm): RelabelAnswer {
  const { turns, participants } = snapshot.transcript;
  if (turns.length === 0) return refuse(say`No speaker was found in this text.`);
  if (isData(snapshot)) return refuse(say`This file has a format of its own, with one form of label.`);
  const typography = typographyOf(snapshot);
  const changes: TextChange[] = [];
  for (const turn of turns) {
    const parts = partsOf(snapshot, turn);
    if (isRefusal(parts)) return parts;
    changes.push(...changesFor(snapshot, turn, headOf(form, parts, typography)));
  }
  if (changes.length === 0) return refuse(ALREADY);
  return tried(snapshot, {
    changes,
    expected: (lineOf) =>
      turns.map((turn) => {
        const label = labelIn(form, turn.label, typography);
        return { ...unchanged(snapshot, turn, lineOf), label, isNew: true };
      }),
    concerned: new Set(participants),
    otherwise: say`In this form the turns of this text would be read differently, so nothing was changed.`,
    also: (next) => readOtherwise(snapshot, next),
  });
}

export const ALREADY = say`All labels have this form already.`;

/** A head to be written. */
interface Head {
  readonly text: string;
  readonly gap: string;
  readonly speech: LabelForm['speech'];
  /** Whether what is said below the label comes up to its line, where the form lets it. */
  readonly pulls: boolean;
}

function headOf(form: LabelForm, parts: Parts, typography: Typography): Head {
  const pulls = form.speech === 'beside' || (form.speech === 'either' && !parts.isSeparated);
  return { text: headIn(form, parts, typography), gap: gapIn(form, typography), speech: form.speech, pulls };
}

function changesFor(snapshot: Snapshot, turn: Turn, head: Head): readonly TextChange[] {
  const { text, lines } = snapshot;
  const from = text.lineStart(turn.line);
  // A name on a line of its own stands apart from what is above.
  const isTight = head.speech === 'below' && lines.at(turn.line - 1)?.blank === false;
  const { to, gap } = placeOfSpeech(snapshot, turn, head);
  const insert = head.text + gap;
  const written = text.slice(from, to) === insert ? [] : [{ from, to, insert }];
  return isTight ? [{ from, to: from, insert: '\n' }, ...written] : written;
}

/** Where the old head ends, and what stands behind the new one. */
function placeOfSpeech(snapshot: Snapshot, turn: Turn, head: Head): { readonly to: number; readonly gap: string } {
  const { text } = snapshot;
  const end = text.lineEnd(turn.line);
  const said = firstParagraph(snapshot, turn);
  if (said === undefined) return { to: end, gap: '' };
  if (said.line === turn.line) return { to: said.from, gap: head.gap };
  const isRightBelow = text.slice(end, said.from).trim() === '';
  const moves = head.speech === 'below' ? text.lineText(turn.line) !== head.text : head.pulls;
  return moves && isRightBelow ? { to: said.from, gap: head.gap } : { to: end, gap: '' };
}

/** The head of the first turn in a form, on one line, as an example; undefined where it cannot be written in it. */
export function exampleOf(snapshot: Snapshot, form: LabelForm): string | undefined {
  const [turn] = snapshot.transcript.turns;
  const parts = turn && partsOf(snapshot, turn);
  if (parts === undefined || isRefusal(parts)) return undefined;
  const typography = typographyOf(snapshot);
  const gap = gapIn(form, typography);
  return headIn(form, { ...parts, indent: '' }, typography) + (gap.includes('\n') ? ' ↵ ' : gap === '\t' ? ' ⇥ ' : gap);
}
