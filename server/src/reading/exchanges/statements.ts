import { perKey } from '../../text/perKey';
import type { Speech } from '../../facts/speech';
import {
  isAcknowledgement,
  isComment,
  isConfirmation,
  isGreeting,
  isOfTheChair,
  isVerdict,
  speaksTo,
} from '../../language/utterance';

/** A statement of one who asks, with what stands around it. */
export interface Statement {
  readonly speech: Speech;
  /** What was said before it, by another. */
  readonly before: Speech | undefined;
  /** What the one who is asked says to it. */
  readonly reply: Speech;
  readonly habit: Habit;
}

/** How one who asks goes about it over the whole document. */
export interface Habit {
  /** The share of his turns that ask by their words, from 0 to 1; noises and thanks aside. */
  readonly share: number;
  /** Whether he is heard to listen: `Mm-hmm.`, `Right.` What is edited for print has none of it. */
  readonly listens: boolean;
}

/**
 * Whether a statement seeks an answer (`But not including your house.`), or is a comment that the other takes up. What
 * speaks for it and against it is weighed, as in the reading of labels; the weights are ours, set by hand on interviews
 * whose every turn was read.
 */
export function seeksAnswer(statement: Statement): boolean {
  const { speech } = statement;
  if ([isVerdict, isGreeting, isComment, isOfTheChair].some((is) => speech.judge(is))) return false;
  const before = BY_ITSELF + habitual(statement.habit);
  return EVIDENCE.reduce((sum, [weight, speaks]) => sum + (speaks(statement) ? weight : 0), before) > 0;
}

/** A statement by itself is rather a comment. */
const BY_ITSELF = -0.75;

/**
 * In an interview edited for print nearly every turn of the asker asks; in a talk he comments on every second answer.
 */
function habitual({ share, listens }: Habit): number {
  return Math.max(-1, 4 * (share - 0.5)) + (listens ? 0 : 0.5);
}

const EVIDENCE: readonly (readonly [weight: number, speaks: (statement: Statement) => boolean])[] = [
  [0.75, ({ speech }) => speech.judge(speaksTo)],
  [1, ({ speech }) => speech.judge(concludes)],
  [0.5, ({ reply }) => reply.judge(isConfirmation)],
  [0.5, ({ speech, reply }) => isEcho(reply, speech)],
  // What is to be filled in: `Years at the yard:`
  [1.5, ({ speech }) => speech.judge(isToBeFilledIn)],
  // The other asks what is meant.
  [0.5, ({ reply }) => reply.endsAsking],
  // He begins to tell.
  [1, ({ speech, reply }) => isStory(speech, reply)],
  // A topic is set out at length, and gone into at greater length.
  [1.5, ({ speech, reply }) => speech.words >= SET_OUT && reply.words >= 2 * speech.words],
  [1, ({ speech, reply }) => speech.words >= SET_OUT && reply.words >= speech.words && reply.words < 2 * speech.words],
  [-1.5, ({ speech }) => speech.judge(isAcknowledgement)],
  [-0.5, ({ speech }) => speech.words <= FEW],
  // He says the other's sentence to its end.
  [-1, ({ speech, before }) => speech.words <= COMPLETED && before?.short === true && before.judge(isInTheMiddle)],
];

/** A statement of so many words sets out a topic; one of so few says little. */
const SET_OUT = 30;
const FEW = 4;

/** So many words complete a sentence; more interrupt it. */
const COMPLETED = 8;

/** A reply of so many words, and so many times those of the statement, tells something. */
const STORY = 25;
const TIMES = 4;

function isStory(speech: Speech, reply: Speech): boolean {
  const isTold = reply.words >= STORY && reply.words >= TIMES * speech.words;
  return isTold && !reply.judge(isConfirmation) && !reply.judge(isAcknowledgement);
}

function isToBeFilledIn(opening: string): boolean {
  return /[:：](?:\*\*)?$/.test(opening);
}

const CONCLUDES =
  /^(?:so|but|then|and (?:so|then|yet|you)|also|aber|dann|donc|mais|alors|entonces|pero|quindi|ma|então|mas|значит|но|那么?|所以|但|では|でも)(?![\p{L}\p{M}])/iu;

function concludes(opening: string): boolean {
  return CONCLUDES.test(opening);
}

function isInTheMiddle(opening: string): boolean {
  return IN_THE_MIDDLE.test(opening);
}

const IN_THE_MIDDLE = /(?:[,—–-]|\.\.\.|…)\s*$/;

/** Whether a reply begins with the words of the statement: `So he pressed it.` – `He pressed it.` */
function isEcho(reply: Speech, statement: Speech): boolean {
  const words = reply.judge(firstTwoWords);
  return words !== '' && statement.judge(saying(words));
}

/** The same function for the same words: whether a statement says them is remembered, and compared, as what is judged of it. */
const saying = perKey((words) => (opening: string) => opening.toLowerCase().includes(words));

/** In small letters; empty where there are fewer. */
function firstTwoWords(opening: string): string {
  const words = (opening.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []).slice(0, 2);
  return words.length === 2 ? words.join(' ') : '';
}
