import type { TurnKind } from '../../model/transcript';
import { isGreeting, isOfTheChair, isThanks } from '../../facts/openings';
import { isAsker } from '../people/statistics';
import { isNoise, isOnlyThanks, saysNothing, verdictOn } from './asking';
import type { AskingStyle } from './statements';
import type { Utterance } from './utterances';
import type { Verdict } from './verdicts';
import { NO_ROLES, TO_AUDIENCE } from './verdicts';

/** What a turn does, why it is a question or none, and which question an answer answers (as an index into the turns). */
export interface TurnReading {
  readonly kind: TurnKind;
  readonly verdict: Verdict;
  readonly question: number | undefined;
}

const NO_STYLE: AskingStyle = { share: 0, listens: true };

/** How the speaker of a turn goes about asking. */
export function styleOf(styles: ReadonlyMap<number, AskingStyle>, { speaker }: Utterance): AskingStyle {
  return styles.get(speaker) ?? NO_STYLE;
}

/**
 * Reads who asks what and who answers, in one walk. A question opens an exchange; every turn of those who are asked
 * answers it until the next question. Thanks close it; interjections and comments of the asker end nothing.
 */
export function readExchanges(turns: readonly Utterance[]): readonly TurnReading[] {
  const readings: TurnReading[] = [];
  const styles = askingStyles(turns);
  let open: number | undefined;
  let isAnswered = false;
  /** What was asked before the respondent asked something back. */
  let outer: number | undefined;
  turns.forEach((turn, at) => {
    isAnswered ||= turn.role === 'respondent';
    const next = turns[at + 1];
    // Before anybody has answered, one who goes on talking asks the audience: `Are you ready for this?`
    const isOpening = !isAnswered && next?.speaker === turn.speaker && !next.speech.asks;
    const verdict = isOpening
      ? TO_AUDIENCE
      : turn.role === undefined
        ? NO_ROLES
        : verdictOn(turns, at, turn, styleOf(styles, turn));
    const question = isOpening || verdict.isQuestion ? undefined : answeredBy(turns, at, open);
    const kind = verdict.isQuestion ? 'question' : question === undefined ? 'remark' : 'answer';
    if (kind === 'question') {
      outer = isAsker(turn.role) ? undefined : open;
      open = at;
    } else if (kind === 'remark' && closes(turn)) open = undefined;
    else if (outer !== undefined) {
      open = outer;
      outer = undefined;
    }
    readings.push({ kind, verdict, question });
  });
  return readings;
}

/** How each speaker who asks goes about it. */
export function askingStyles(turns: readonly Utterance[]): ReadonlyMap<number, AskingStyle> {
  const counts = new Map<number, { all: number; asking: number; noises: number }>();
  for (const { speaker, role, speech } of turns) {
    if (!isAsker(role) || (!speech.asks && isOnlyThanks(speech))) continue;
    const count = counts.get(speaker) ?? { all: 0, asking: 0, noises: 0 };
    counts.set(speaker, count);
    if (speech.asks) {
      count.all++;
      count.asking++;
    } else if (isNoise(speech)) count.noises++;
    else count.all++;
  }
  return new Map(
    Array.from(counts, ([speaker, { all, asking, noises }]) => [
      speaker,
      { share: asking / Math.max(1, all), listens: noises > 0 },
    ]),
  );
}

/** The open question that a turn answers, if it does; the turn asks nothing. */
function answeredBy(turns: readonly Utterance[], at: number, open: number | undefined): number | undefined {
  const turn = turns[at];
  if (turn?.role === undefined || open === undefined || turns[open]?.speaker === turn.speaker) return undefined;
  const isAskedBack = open === at - 1 && turns[open]?.role === 'respondent';
  const isMeant = isAskedBack || answersInstead(turns, at, open);
  if (turn.role !== 'respondent' && !isMeant) return undefined;
  return saysNothing(turn.speech) || isByTheWay(turns, at, turn) ? undefined : open;
}

/** Another at the table speaks right after a question, and the asker goes on: nobody else has answered it. */
function answersInstead(turns: readonly Utterance[], at: number, open: number): boolean {
  const [asked, next] = [turns[open], turns[at + 1]];
  const goesOn = next === undefined || next.speaker === asked?.speaker;
  return open === at - 1 && isAsker(asked?.role) && turns[at]?.role === 'other' && goesOn;
}

/** A word of the one who holds the meeting, after another has answered: `We have time for two more.` */
function isByTheWay(turns: readonly Utterance[], at: number, { speaker, speech }: Utterance): boolean {
  const before = turns[at - 1];
  const isSecond = before !== undefined && !isAsker(before.role) && before.speaker !== speaker;
  return isSecond && isAsker(turns[at + 1]?.role) && speech.short && isOfTheChair(speech);
}

/** The asker gives thanks, says farewell or welcomes: what follows answers nothing. */
function closes({ role, speech }: Utterance): boolean {
  return isAsker(role) && speech.short && (isThanks(speech) || isGreeting(speech));
}
