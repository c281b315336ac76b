import type { Role, TurnKind } from '../../model/transcript';
import { isAsker } from '../people/roles';
import type { Speech } from '../../facts/speech';
import type { Habit } from './statements';
import { seeksAnswer } from './statements';
import {
  isClarifying,
  isCourtesy,
  isGreeting,
  isInterjection,
  isOfTheChair,
  isRelease,
  isThanks,
} from '../../language/utterance';

/** A turn as the reading of questions sees it. */
export interface Utterance {
  readonly speaker: number;
  readonly role: Role | undefined;
  /** What the label itself says: that the turn is a question (`Q`), or that its speaker is one who asks (`记者`) or answers (`A`). */
  readonly asks: 'question' | 'asker' | 'answerer' | undefined;
  readonly speech: Speech;
}

/** What each turn does, and which question an answer answers (as an index into the turns). */
export interface Reading {
  readonly kind: TurnKind;
  readonly question: number | undefined;
}

const REMARK: Reading = { kind: 'remark', question: undefined };
const NO_HABIT: Habit = { share: 0, listens: true };

/**
 * Reads who asks what and who answers, in one walk. A question opens an exchange; every turn of those who are asked
 * answers it until the next question. Thanks close it; interjections and comments of the asker end nothing.
 */
export function readExchanges(turns: readonly Utterance[]): readonly Reading[] {
  const readings: Reading[] = [];
  const habits = habitsOf(turns);
  let open: number | undefined;
  let isAnswered = false;
  /** What was asked before the one who is asked asked something back. */
  let outer: number | undefined;
  turns.forEach((turn, at) => {
    isAnswered ||= turn.role === 'respondent';
    const next = turns[at + 1];
    // Before anybody has answered, one who goes on himself asks his audience: `Are you ready for this?`
    const isOpening = !isAnswered && next?.speaker === turn.speaker && !next.speech.asks;
    const reading = isOpening ? REMARK : readTurn(turns, at, open, habits.get(turn.speaker) ?? NO_HABIT);
    if (reading.kind === 'question') {
      outer = isAsker(turn.role) ? undefined : open;
      open = at;
    } else if (closes(turn, reading)) open = undefined;
    else if (outer !== undefined) {
      open = outer;
      outer = undefined;
    }
    readings.push(reading);
  });
  return readings;
}

/** How each speaker who asks goes about it. */
function habitsOf(turns: readonly Utterance[]): ReadonlyMap<number, Habit> {
  const counts = new Map<number, { all: number; asking: number; noises: number }>();
  for (const { speaker, role, speech } of turns) {
    if (!isAsker(role) || (!speech.asks && isOnlyThanks(speech))) continue;
    const count = counts.get(speaker) ?? { all: 0, asking: 0, noises: 0 };
    const isNoisy = !speech.asks && isNoise(speech);
    counts.set(speaker, {
      all: count.all + (isNoisy ? 0 : 1),
      asking: count.asking + (speech.asks ? 1 : 0),
      noises: count.noises + (isNoisy ? 1 : 0),
    });
  }
  return new Map(
    [...counts].map(([speaker, { all, asking, noises }]) => [
      speaker,
      { share: asking / Math.max(1, all), listens: noises > 0 },
    ]),
  );
}

function readTurn(turns: readonly Utterance[], at: number, open: number | undefined, habit: Habit): Reading {
  const turn = turns[at];
  if (turn?.role === undefined) return REMARK;
  if (isQuestion(turns, at, turn, habit)) return { kind: 'question', question: undefined };
  if (open === undefined || turns[open]?.speaker === turn.speaker) return REMARK;
  const isAskedBack = open === at - 1 && turns[open]?.role === 'respondent';
  const isMeant = isAskedBack || answersInstead(turns, at, open);
  if (turn.role !== 'respondent' && !isMeant) return REMARK;
  return saysNothing(turn.speech) || isByTheWay(turns, at, turn) ? REMARK : { kind: 'answer', question: open };
}

/** Somebody at the table speaks right after a question, and whoever asked goes on: nobody else has answered it. */
function answersInstead(turns: readonly Utterance[], at: number, open: number): boolean {
  const [asked, next] = [turns[open], turns[at + 1]];
  const goesOn = next === undefined || next.speaker === asked?.speaker;
  return open === at - 1 && isAsker(asked?.role) && turns[at]?.role === 'other' && goesOn;
}

/** A word of the one who holds the meeting, after another has answered: `We have time for two more.` */
function isByTheWay(turns: readonly Utterance[], at: number, { speaker, speech }: Utterance): boolean {
  const before = turns[at - 1];
  const isSecond = before !== undefined && !isAsker(before.role) && before.speaker !== speaker;
  return isSecond && isAsker(turns[at + 1]?.role) && speech.short && speech.judge(isOfTheChair);
}

/** The asker gives thanks, says farewell or welcomes: what follows answers nothing. */
function closes({ role, speech }: Utterance, { kind }: Reading): boolean {
  return kind === 'remark' && isAsker(role) && speech.short && (speech.judge(isThanks) || speech.judge(isGreeting));
}

function isQuestion(turns: readonly Utterance[], at: number, turn: Utterance, habit: Habit): boolean {
  const { speech, role } = turn;
  if (turn.asks === 'question') return speech.opening !== '' && !isPlainly(speech);
  if (saysNothing(speech)) return false;
  if (turn.asks === 'asker') return speech.asks || !(isPlainly(speech) || isCutOff(speech));
  if (isAsker(role)) return speech.asks || seeksReply(turns, at, turn, habit);
  return role === 'other' ? asksGuest(turns, at, turn) : asksAnother(turns, at, turn);
}

/** Thanks or a noise, and nothing is asked besides. */
function isPlainly(speech: Speech): boolean {
  return !speech.asks && (isOnlyThanks(speech) || isNoise(speech));
}

/** One who neither interviews nor responds asks the guest, who then speaks. */
function asksGuest(turns: readonly Utterance[], at: number, { speech }: Utterance): boolean {
  const next = turns[at + 1];
  return speech.asks && next?.role === 'respondent' && !next.speech.endsAsking;
}

/**
 * A statement to which the other responds, where it seeks that; what the other says must be a reply, not thanks in turn.
 */
function seeksReply(turns: readonly Utterance[], at: number, { speaker, speech }: Utterance, habit: Habit): boolean {
  const reply = turns[at + 1];
  if (reply?.role !== 'respondent' || saysNothing(reply.speech) || isPolite(reply.speech)) return false;
  if (isOnlyThanks(speech) || isNoise(speech) || speech.judge(isRelease) || isCutOff(speech)) return false;
  const before = turns[at - 1];
  return seeksAnswer({
    speech,
    reply: reply.speech,
    before: before === undefined || before.speaker === speaker ? undefined : before.speech,
    habit,
  });
}

/** Who asks back does so in a few words, and says nothing else: `Do you mean the old bridge?` */
const ASKED_BACK = 15;

/** Not `I beg your pardon?`, nor a question by its tag alone; and whoever is labelled `A` answers. */
function asksBack({ speech, asks }: Utterance): boolean {
  if (asks === 'answerer' || speech.words > ASKED_BACK || !speech.asksOnly) return false;
  return !speech.judge(isClarifying);
}

/** One who is questioned asks somebody else at the table, who then speaks; a question inside an answer is none. */
function asksAnother(turns: readonly Utterance[], at: number, turn: Utterance): boolean {
  const { speech, speaker } = turn;
  const next = turns[at + 1];
  if (!speech.endsAsking || next === undefined || next.speaker === speaker) return false;
  if (isAsker(next.role)) return asksBack(turn) && !next.speech.asks && !isNoise(next.speech);
  return !isAsker(next.role) && next.role !== undefined && !next.speech.asks;
}

function isOnlyThanks(speech: Speech): boolean {
  return speech.short && !speech.asks && speech.judge(isThanks);
}

/** What breaks off after more words than these has asked already. */
const BROKEN_OFF = 10;

/** A statement that breaks off: nobody knows yet what it would have asked. */
function isCutOff(speech: Speech): boolean {
  return speech.words <= BROKEN_OFF && speech.judge(breaksOff);
}

function breaksOff(opening: string): boolean {
  return /(?:…|\.{3}|[-–—])\s*$/.test(opening);
}

function isNoise(speech: Speech): boolean {
  return speech.short && speech.judge(isInterjection);
}

function isPolite(speech: Speech): boolean {
  return speech.short && speech.judge(isPoliteness);
}

function isPoliteness(opening: string): boolean {
  return opening.length < 160 && (isGreeting(opening) || isThanks(opening) || isCourtesy(opening));
}

/** Nothing was said, or an annotation alone stands there. */
function saysNothing(speech: Speech): boolean {
  return speech.first === undefined || (speech.short && speech.judge(isAnnotation));
}

function isAnnotation(opening: string): boolean {
  return /^[[({（【][^\])}）】]*[\])}）】]$/.test(opening);
}
