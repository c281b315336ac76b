import { questionReasons } from '../../reading/exchanges/reasons';
import type { Reading } from '../../reading/transcript';
import { english } from '../../words/say';
import { largest, padded, printable, signed, widthOf } from './printable';
import type { Style } from './style';

/** Whether a turn is a question, and what decided that. Lines count from 1. */
export interface QuestionExplained {
  readonly line: number;
  readonly speaker: string;
  readonly question: boolean;
  readonly why: string;
  /** What was weighed of a statement, and its sum: above 0 it seeks a reply. */
  readonly score?: number;
  readonly features?: readonly { readonly name: string; readonly weight: number }[];
}

/** Every turn of a document that could be a question, for `turns --explain questions`. */
export function questionsExplained({ conversation }: Reading): readonly QuestionExplained[] {
  return questionReasons(conversation).map(({ turn, verdict, terms }) => ({
    line: turn.line + 1,
    speaker: turn.participant.name,
    question: verdict.isQuestion,
    why: english(verdict.why),
    ...(terms && {
      score: terms.reduce((sum, { weight }) => sum + weight, 0),
      features: terms.map(({ name, weight }) => ({ name: english(name), weight })),
    }),
  }));
}

/** The same for people, one a line. */
export function questionsText(questions: readonly QuestionExplained[], style: Style): readonly string[] {
  const rows = questions.map((one) => ({ ...one, speaker: printable(one.speaker), line: String(one.line) }));
  const lines = largest(rows.map(({ line }) => line.length));
  const speakers = largest(rows.map(({ speaker }) => widthOf(speaker)));
  return rows.map(({ line, speaker, question, why, score, features = [] }) => {
    const verdict = question ? 'question' : style.faint('none    ');
    const sum = score === undefined ? '' : signed(score);
    const terms = features.map(({ name, weight }) => `${name} ${signed(weight)}`).join(', ');
    const told = `  ${line.padStart(lines)}  ${verdict}  ${sum.padStart(6)}  ${padded(speaker, speakers)}  ${why}`;
    return terms === '' ? told : `${told}: ${style.faint(terms)}`;
  });
}
