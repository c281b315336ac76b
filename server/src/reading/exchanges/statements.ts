import { perKey } from '../../text/perKey';
import type { Feature } from '../../model/transcript';
import { openingTest } from '../../facts/openingTest';
import {
  isAcknowledgement,
  isComment,
  isConclusion,
  isConfirmation,
  isGreeting,
  isOfTheChair,
  isVerdict,
  speaksTo,
} from '../../facts/openings';
import type { Speech } from '../../facts/speech';
import type { Words } from '../../words/say';
import { say } from '../../words/say';
import type { Verdict } from './verdicts';
import { COMMENTS, GREETS, IS_COMMENT, IS_VERDICT, OF_THE_CHAIR, SEEKS } from './verdicts';

/** A statement of one who asks, with what stands around it. */
export interface Statement {
  readonly speech: Speech;
  /** What was said before it, by another. */
  readonly before: Speech | undefined;
  /** What the respondent says to it. */
  readonly reply: Speech;
  readonly style: AskingStyle;
}

/** How one who asks goes about it over the whole document. */
export interface AskingStyle {
  /** The share of their turns that ask by their words, from 0 to 1; noises and thanks aside. */
  readonly share: number;
  /** Whether they are heard to listen: `Mm-hmm.`, `Right.` What is edited for print has none of it. */
  readonly listens: boolean;
}

/**
 * Whether a statement seeks an answer (`But not including your house.`), or is a comment that the other takes up. What
 * speaks for it and against it is weighed, as in the reading of labels; the weights were set by hand on interviews whose
 * every turn was read.
 */
export function verdictOnStatement(statement: Statement): Verdict {
  const { speech } = statement;
  if (isVerdict(speech)) return IS_VERDICT;
  if (isGreeting(speech)) return GREETS;
  if (isComment(speech)) return IS_COMMENT;
  if (isOfTheChair(speech)) return OF_THE_CHAIR;
  let sum = BY_ITSELF + weightOf(statement.style);
  for (const { weight, speaks } of EVIDENCE) if (speaks(statement)) sum += weight;
  return sum > 0 ? SEEKS : COMMENTS;
}

/** What is weighed of a statement: it seeks an answer where the sum is above 0. */
export function termsOf(statement: Statement): readonly Feature[] {
  return [
    { name: say`a statement by itself`, weight: BY_ITSELF },
    { name: say`how often this speaker asks by words, and is heard to listen`, weight: weightOf(statement.style) },
    ...EVIDENCE.filter(({ speaks }) => speaks(statement)).map(({ name, weight }) => ({ name, weight })),
  ];
}

/** A statement by itself is rather a comment. */
const BY_ITSELF = -0.75;

/** In an interview edited for print nearly every turn of the interviewer asks; in a talk every second one is a comment. */
function weightOf({ share, listens }: AskingStyle): number {
  return Math.max(-1, 4 * (share - 0.5)) + (listens ? 0 : 0.5);
}

interface Evidence {
  readonly name: Words;
  readonly weight: number;
  readonly speaks: (statement: Statement) => boolean;
}

const EVIDENCE: readonly Evidence[] = [
  { name: say`is about the one spoken to`, weight: 0.75, speaks: ({ speech }) => speaksTo(speech) },
  { name: say`begins as a conclusion does`, weight: 1, speaks: ({ speech }) => isConclusion(speech) },
  { name: say`the reply says yes or no`, weight: 0.5, speaks: ({ reply }) => isConfirmation(reply) },
  { name: say`the reply begins with its words`, weight: 0.5, speaks: ({ speech, reply }) => isEcho(reply, speech) },
  // `Years at the yard:`
  { name: say`is to be filled in`, weight: 1.5, speaks: ({ speech }) => isToBeFilledIn(speech) },
  { name: say`the reply asks what is meant`, weight: 0.5, speaks: ({ reply }) => reply.endsAsking },
  { name: say`the reply tells a story`, weight: 1, speaks: ({ speech, reply }) => isStory(speech, reply) },
  {
    name: say`sets out a topic, and the reply is more than twice as long`,
    weight: 1.5,
    speaks: ({ speech, reply }) => setsOut(speech) && hasTimesTheWords(reply, 2, speech),
  },
  {
    name: say`sets out a topic, and the reply is longer`,
    weight: 1,
    speaks: ({ speech, reply }) =>
      setsOut(speech) && hasTimesTheWords(reply, 1, speech) && !hasTimesTheWords(reply, 2, speech),
  },
  {
    name: say`begins by acknowledging what was said`,
    weight: -1.5,
    speaks: ({ speech }) => isAcknowledgement(speech),
  },
  { name: say`has few words`, weight: -0.5, speaks: ({ speech }) => !speech.isLongerThan(FEW) },
  { name: say`ends the other's sentence`, weight: -1, speaks: ({ speech, before }) => completes(speech, before) },
];

/** A statement of so many words sets out a topic; one of so few says little. */
const SET_OUT = 30;
const FEW = 4;

/** So many words complete a sentence; more interrupt it. */
const COMPLETED = 8;

/** A reply of so many words, and so many times those of the statement, tells something. */
const STORY = 25;
const TIMES = 4;

function setsOut(speech: Speech): boolean {
  return speech.isLongerThan(SET_OUT - 1);
}

function hasTimesTheWords(reply: Speech, times: number, speech: Speech): boolean {
  return reply.isLongerThan(times * speech.words - 1);
}

function isStory(speech: Speech, reply: Speech): boolean {
  const isTold = reply.isLongerThan(STORY - 1) && hasTimesTheWords(reply, TIMES, speech);
  return isTold && !isConfirmation(reply) && !isAcknowledgement(reply);
}

function completes(speech: Speech, before: Speech | undefined): boolean {
  return !speech.isLongerThan(COMPLETED) && before?.short === true && isInTheMiddle(before);
}

const isToBeFilledIn = openingTest((opening) => /[:：](?:\*\*)?$/.test(opening));

const IN_THE_MIDDLE = /(?:[,—–-]|\.\.\.|…)\s*$/;

const isInTheMiddle = openingTest((opening) => IN_THE_MIDDLE.test(opening));

/** Whether a reply begins with the words of the statement: `So he pressed it.` – `He pressed it.` */
function isEcho(reply: Speech, statement: Speech): boolean {
  const words = reply.judge(firstTwoWords);
  return words !== '' && statement.judge(saying(words));
}

/** The same function for the same words: whether a statement says them is remembered, and compared, as what is judged of it. */
const saying = perKey((words) => (opening: string) => opening.toLowerCase().includes(words));

/** Two words seldom take more characters. */
const TWO_WORDS = 60;

/** In small letters; empty where there are fewer. */
function firstTwoWords(opening: string): string {
  const beginning = TWO.exec(opening.slice(0, TWO_WORDS).toLowerCase());
  const isCut = opening.length > TWO_WORDS && (beginning === null || beginning[0].length >= TWO_WORDS);
  const found = isCut ? TWO.exec(opening.toLowerCase()) : beginning;
  return found === null ? '' : `${found[1] ?? ''} ${found[2] ?? ''}`;
}

const TWO = /^[^\p{L}\p{N}'’]*([\p{L}\p{N}'’]+)[^\p{L}\p{N}'’]+([\p{L}\p{N}'’]+)/u;
