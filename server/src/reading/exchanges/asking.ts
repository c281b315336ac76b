import {
  breaksOff,
  isAnnotation,
  isClarifying,
  isInterjection,
  isPoliteness,
  isRelease,
  isThanks,
  isUnheard,
} from '../../facts/openings';
import type { Speech } from '../../facts/speech';
import { isAsker } from '../people/statistics';
import type { AskingStyle, Statement } from './statements';
import { verdictOnStatement } from './statements';
import type { Utterance } from './utterances';
import type { Verdict } from './verdicts';
import * as verdict from './verdicts';

/** Whether a turn is a question, of a participant with a role and a style of asking. */
export function verdictOn(turns: readonly Utterance[], at: number, turn: Utterance, style: AskingStyle): Verdict {
  const { speech, role } = turn;
  if ((turn.asks === 'question' || turn.asks === 'asker') && isUnheard(speech))
    return isAnsweredNext(turns, at) ? verdict.UNHEARD : verdict.SAYS_NOTHING;
  if (turn.asks === 'question') return speech.blank ? verdict.SAYS_NOTHING : (plainly(speech) ?? verdict.LABELLED);
  if (saysNothing(speech)) return verdict.SAYS_NOTHING;
  if (turn.asks === 'asker' && !speech.asks) return plainly(speech) ?? cutOff(speech) ?? verdict.LABELLED_ASKER;
  if (turn.asks === 'asker' || (isAsker(role) && speech.asks)) return verdict.ASKS;
  if (isAsker(role)) return verdictOnUnasked(turns, at, turn, style);
  return role === 'other' ? verdictOnOther(turns, at, turn) : verdictOnRespondent(turns, at, turn);
}

/** Whether a respondent speaks next, and says more than a noise. */
function isAnsweredNext(turns: readonly Utterance[], at: number): boolean {
  const next = turns[at + 1];
  return (
    next?.role === 'respondent' && !saysNothing(next.speech) && !isUnheard(next.speech) && !isOnlyThanks(next.speech)
  );
}

/** Thanks or a noise, and nothing is asked besides. */
function plainly(speech: Speech): Verdict | undefined {
  if (speech.asks) return undefined;
  return isOnlyThanks(speech) ? verdict.GIVES_THANKS : isNoise(speech) ? verdict.MAKES_NOISE : undefined;
}

/** A statement to which the respondent replies, where it seeks that; the reply must be more than thanks in turn. */
function verdictOnUnasked(
  turns: readonly Utterance[],
  at: number,
  { speech, speaker }: Utterance,
  style: AskingStyle,
): Verdict {
  const reply = turns[at + 1];
  if (reply?.role !== 'respondent') return verdict.NO_RESPONDENT;
  if (saysNothing(reply.speech)) return verdict.NO_REPLY;
  if (isPolite(reply.speech)) return verdict.POLITE_REPLY;
  const gate = plainly(speech) ?? (isRelease(speech) ? verdict.RELEASES : cutOff(speech));
  return gate ?? verdictOnStatement(statementOf({ speech, speaker }, turns[at - 1], reply, style));
}

/** A statement with what is said around it: what the same speaker says before it does not count. */
export function statementOf(
  { speech, speaker }: Pick<Utterance, 'speech' | 'speaker'>,
  before: Utterance | undefined,
  reply: Utterance,
  style: AskingStyle,
): Statement {
  const isAnothers = before !== undefined && before.speaker !== speaker;
  return { speech, reply: reply.speech, before: isAnothers ? before.speech : undefined, style };
}

/** One who neither interviews nor responds asks the guest, who then speaks, or ends with a question to who leads the talk. */
function verdictOnOther(turns: readonly Utterance[], at: number, { speech, speaker }: Utterance): Verdict {
  const next = turns[at + 1];
  if (!speech.asks) return verdict.NOT_ASKING;
  if (next?.role === 'respondent') return next.speech.endsAsking ? verdict.ASKED_IN_TURN : verdict.ASKS_GUEST;
  const isAnswered = next !== undefined && next.speaker !== speaker && !next.speech.asks;
  return isAnswered && speech.endsAsking ? verdict.ASKS_ANOTHER : verdict.NO_RESPONDENT;
}

/** A respondent asks back, or asks somebody else at the table, who then speaks; a question inside an answer is none. */
function verdictOnRespondent(turns: readonly Utterance[], at: number, turn: Utterance): Verdict {
  const next = turns[at + 1];
  if (!turn.speech.endsAsking) return verdict.NOT_ENDING;
  if (next === undefined || next.speaker === turn.speaker) return verdict.NOBODY_NEXT;
  if (isAsker(next.role)) return verdictOnAskedBack(turn, next.speech);
  if (next.role === undefined) return verdict.NO_ROLES;
  return next.speech.asks ? verdict.NEXT_ASKS : verdict.ASKS_ANOTHER;
}

/** Who asks back does so in a few words, and says nothing else: `Do you mean the old bridge?` */
const ASKED_BACK = 15;

/** Not `I beg your pardon?`, nor a question by its tag alone; and a turn labelled `A` answers. */
function verdictOnAskedBack({ speech, asks }: Utterance, next: Speech): Verdict {
  if (asks === 'answerer') return verdict.LABELLED_ANSWER;
  if (speech.isLongerThan(ASKED_BACK) || !speech.asksOnly) return verdict.LONG_ASIDE;
  if (isClarifying(speech)) return verdict.CLARIFIES;
  if (next.asks) return verdict.NEXT_ASKS;
  return isNoise(next) ? verdict.NEXT_IS_NOISE : verdict.ASKS_BACK;
}

/** Thanks without a question. */
export function isOnlyThanks(speech: Speech): boolean {
  return speech.short && !speech.asks && isThanks(speech);
}

/** What breaks off after more words than these has asked already. */
const BROKEN_OFF = 10;

/** A statement that breaks off: nobody knows yet what it would have asked. */
function cutOff(speech: Speech): Verdict | undefined {
  return !speech.isLongerThan(BROKEN_OFF) && breaksOff(speech) ? verdict.CUT_OFF : undefined;
}

/** The noise of a listener. */
export function isNoise(speech: Speech): boolean {
  return speech.short && isInterjection(speech);
}

function isPolite(speech: Speech): boolean {
  return speech.short && isPoliteness(speech);
}

/** Nothing was said, or an annotation alone stands there. */
export function saysNothing(speech: Speech): boolean {
  return speech.blank || (speech.short && isAnnotation(speech));
}
