import type { Exchange } from '../analysis/model';
import type { Snapshot } from '../analysis/snapshot';
import type { Range } from '../text/range';
import { diagnostics, isLabelFinding } from './diagnostics';
import { askedRange } from './exchange';

/** What a status item counts and a list of questions shows. */
export interface Overview {
  readonly turns: number;
  readonly speakers: number;
  readonly questions: readonly OverviewQuestion[];
  /** Findings at warning or above whose rule looks at labels. */
  readonly labelsToFix: readonly Range[];
}

export interface OverviewQuestion {
  readonly text: string;
  readonly speaker: string;
  readonly answered: boolean;
  /** What is asked. */
  readonly range: Range;
}

export function overview(snapshot: Snapshot): Overview {
  const { turns, participants, exchanges } = snapshot.transcript;
  return {
    turns: turns.length,
    speakers: participants.length,
    questions: exchanges.map((exchange) => questionOf(snapshot, exchange)),
    labelsToFix: labelsToFix(snapshot),
  };
}

/** A question as lists show it. */
export function questionOf(snapshot: Snapshot, exchange: Exchange): OverviewQuestion {
  const { question, answers, text } = exchange;
  return {
    text: text.trim() || question.label,
    speaker: question.participant.name,
    answered: answers.length > 0,
    range: askedRange(snapshot, exchange),
  };
}

function labelsToFix(snapshot: Snapshot): readonly Range[] {
  return diagnostics(snapshot)
    .filter(({ code, severity }) => isLabelFinding(code) && (severity === 'error' || severity === 'warning'))
    .map(({ range }) => range);
}
