import type { LineView } from '../facts/fact';
import { isMachineLine, sentenceOn } from '../facts/machine';
import type { ChunkedList } from '../text/chunkedList';
import { isMost, share } from '../text/share';
import type { LabelPlace } from './place';

/** With fewer lines than this nothing is taken for a machine's log. */
const FEWEST = 2;

/** Of the lines behind labels so many at least bear the marks of a machine. */
const MARKED = 0.5;

/** Of a log's moments so much of each is a mark. */
const STAMPED = 0.4;

/** Of sentences so many at least are said again and again, but for numbers, where a machine says them. */
const REPEATED = 0.6;

/** Where fewer of the lines bear marks, moments on all of them would make no log: then they are not looked for. */
const HARDLY = 0.15;

/** Of the lines of a log nearly all have a time; what repeats itself without one is a chorus, or an exercise. */
const TIMED = 0.8;

/** A label of a program that talks, though what bots say may have no time. */
const BOT = /(?:^|[\s_-]|[a-z])bot$/i;

/** What was seen of lines that may be a machine's log. */
export interface LogSight {
  readonly isLog: boolean;
  /** So many of the lines may be changed until they could be a log, or be none any more, by what they repeat. */
  readonly slack: number;
}

/**
 * Whether what stands at places that look like turns is the log of a machine: it writes how serious a line is, the number
 * of a process, names as programs have them, measures and addresses, or the same few sentences with other numbers. People
 * do any of that now and then, and never in most of what they say.
 */
export function lookForLog(places: readonly LabelPlace[]): LogSight {
  if (places.length < FEWEST) return NO_LOG;
  const isMachine = isMost(places, HARDLY, ({ isMachines }) => isMachines) && areMachines(places);
  const isTimed = share(places, ({ shape }) => shape.time !== undefined) >= TIMED;
  if (!isTimed && !places.every(({ label }) => BOT.test(label))) return { ...NO_LOG, isLog: isMachine };
  const repetition = repetitionIn(places.map(({ sentence }) => sentence));
  const slack = isMachine ? Infinity : slackOf(repetition, REPEATED);
  return { isLog: isMachine || isOften(repetition, REPEATED), slack };
}

function areMachines(places: readonly LabelPlace[]): boolean {
  const marked = count(places, ({ isMachines }) => isMachines);
  const stamped = count(places, ({ isStamped }) => isStamped);
  return Math.max(marked, marked + STAMPED * (stamped - marked)) >= MARKED * places.length;
}

const NO_LOG: LogSight = { isLog: false, slack: Infinity };

function count<T>(all: readonly T[], is: (one: T) => boolean): number {
  return all.reduce((sum, one) => sum + (is(one) ? 1 : 0), 0);
}

/** How much is said again and again. */
interface Repetition {
  readonly lines: number;
  /** Lines that are sentences. */
  readonly sentences: number;
  /** Sentences that stand often. */
  readonly repeated: number;
}

/** A sentence is one of a machine's where it stands so often. */
const OFTEN = 3;

function repetitionIn(said: readonly (string | undefined)[]): Repetition {
  const times = new Map<string, number>();
  let sentences = 0;
  for (const sentence of said) {
    if (sentence === undefined) continue;
    sentences++;
    times.set(sentence, (times.get(sentence) ?? 0) + 1);
  }
  let repeated = 0;
  for (const count of times.values()) if (count >= OFTEN) repeated += count;
  return { lines: said.length, sentences, repeated };
}

function shareOf({ sentences, repeated }: Repetition): number {
  return sentences === 0 ? 0 : repeated / sentences;
}

/** Fewer sentences than this may repeat themselves by chance. */
const MANY = 12;

/** Whether there are many sentences, it is mostly sentences, and so large a share of them stands often. */
function isOften(repetition: Repetition, least: number): boolean {
  const { lines, sentences } = repetition;
  return sentences >= MANY && sentences >= lines / 2 && shareOf(repetition) >= least;
}

/**
 * How many lines may change until `isOften` could have another answer. One line is a sentence more or less at most. It moves
 * the number of sentences that stand often by three at most, since it leaves two others that stand often no more, or joins
 * two.
 */
function slackOf(repetition: Repetition, least: number): number {
  const { lines, sentences, repeated } = repetition;
  const above = (repeated - least * sentences) / OFTEN;
  if (isOften(repetition, least)) return Math.floor(Math.min(sentences - MANY, sentences - lines / 2, above));
  const most = Math.max(MANY - sentences, lines / 2 - sentences, -above);
  return Math.max(0, Math.ceil(most) - 1);
}

/** Lines from which on a text is long: some thousands of turns, more than a day in court has. */
const LONG = 20_000;

/** So many lines of a long text are looked at, from all of it. */
const SAMPLE = 2000;

/** Of these so many at least are a machine's in a log that is read no further. */
const PLAINLY = 0.75;

/**
 * Whether a long text is plainly the log of a machine by some of its lines, so that nobody needs to look for speakers in
 * all of it.
 */
export function lookForLongLog(lines: ChunkedList<LineView>): LogSight {
  const sample = lines.length < LONG ? [] : sampleOf(lines);
  if (sample.length === 0) return NO_LOG;
  const isMachine = count(sample, isMachineLine) >= PLAINLY * sample.length;
  const isTimed = share(sample, ({ shapes: [shape] }) => shape?.time !== undefined) >= TIMED;
  if (isMachine || !isTimed) return { isLog: isMachine, slack: Infinity };
  const repetition = repetitionIn(sample.map((line) => sentenceOn(line, line.shapes[0]?.textFrom ?? 0)));
  return { isLog: isOften(repetition, PLAINLY), slack: slackOf(repetition, PLAINLY) };
}

function sampleOf(lines: ChunkedList<LineView>): readonly LineView[] {
  const sample: LineView[] = [];
  for (let at = 0; at < SAMPLE; at++) {
    const line = lines.at(Math.floor((at * lines.length) / SAMPLE));
    if (line !== undefined && !line.blank) sample.push(line);
  }
  return sample;
}
