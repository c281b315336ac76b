import type { Feature, Turn } from '../../model/transcript';
import { isAsker } from '../people/statistics';
import { statementOf } from './asking';
import type { Conversation } from './conversation';
import { askingStyles, styleOf } from './questions';
import { termsOf } from './statements';
import type { Utterance } from './utterances';
import { utterancesOf } from './utterances';
import type { Verdict } from './verdicts';
import { COMMENTS, SEEKS } from './verdicts';

/** Why a turn is a question, or none though it could be one. */
export interface QuestionReasons {
  readonly turn: Turn;
  readonly verdict: Verdict;
  /** What was weighed, where the turn is a statement that nothing else decided about; else undefined. */
  readonly terms: readonly Feature[] | undefined;
}

/** The reasons for each turn that asks, or whose speaker is there to ask. */
export function questionReasons(conversation: Conversation): readonly QuestionReasons[] {
  const { turns, readings } = conversation;
  const utterances = utterancesOf(conversation);
  const styles = askingStyles(utterances);
  const termsAt = (utterance: Utterance, at: number) => {
    const reply = utterances[at + 1];
    return reply && termsOf(statementOf(utterance, utterances[at - 1], reply, styleOf(styles, utterance)));
  };
  return utterances.flatMap((utterance, at) => {
    const [turn, reading] = [turns[at], readings[at]];
    if (turn === undefined || reading === undefined || !couldAsk(utterance)) return [];
    const { verdict } = reading;
    const isWeighed = verdict === SEEKS || verdict === COMMENTS;
    return { turn, verdict, terms: isWeighed ? termsAt(utterance, at) : undefined };
  });
}

function couldAsk({ role, asks, speech }: Utterance): boolean {
  return speech.asks || speech.endsAsking || isAsker(role) || asks === 'question' || asks === 'asker';
}
