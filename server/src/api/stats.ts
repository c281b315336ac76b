import type { Exchange, Participant, Transcript, Turn } from '../model/transcript';
import type { Snapshot } from '../document/snapshot';
import { wordsSpoken } from '../facts/wordsSpoken';
import type { TimeMark } from '../observations/times';
import { timesOf } from '../observations/times';
import type { Counts, SpeakerStats, Stats } from './shapes';

/** Counts one transcript. */
export function statsOf({ transcript }: Snapshot): Stats {
  const seconds = secondsSpoken(transcript);
  const spoken = wordsSpoken(transcript);
  const words = sum([...spoken.values()], (count) => count);
  const speakers = transcript.participants.map((participant): SpeakerStats => {
    const { name, fullName, role, turns } = participant;
    const own = spoken.get(participant) ?? 0;
    return {
      name: fullName ?? name,
      ...(role && { role }),
      turns: turns.length,
      words: own,
      share: shareOf(own, words),
      questions: turns.filter(({ kind }) => kind === 'question').length,
      answers: turns.filter(({ kind }) => kind === 'answer').length,
      ...told(seconds.get(participant)),
    };
  });
  return { ...countsOf(speakers), unanswered: transcript.exchanges.filter(isUnanswered).length, speakers };
}

/**
 * Counts many transcripts together. Speakers of one name are counted as one: what is known of two transcripts tells no
 * more of most of them.
 */
export function totalOf(all: readonly Stats[]): Stats {
  const named = new Map<string, SpeakerStats[]>();
  for (const speaker of all.flatMap(({ speakers }) => speakers)) {
    const others = named.get(speaker.name);
    if (others === undefined) named.set(speaker.name, [speaker]);
    else others.push(speaker);
  }
  const counts = countsOf(all);
  const speakers = Array.from(named, ([name, same]): SpeakerStats => {
    const own = countsOf(same);
    const [first, ...others] = same;
    const role = others.every((other) => other.role === first?.role) ? first?.role : undefined;
    return { name, ...(role && { role }), ...own, share: shareOf(own.words, counts.words) };
  });
  return { ...counts, unanswered: sum(all, ({ unanswered }) => unanswered), speakers };
}

function countsOf(all: readonly Counts[]): Counts {
  const timed = all.filter(({ seconds }) => seconds !== undefined);
  return {
    turns: sum(all, ({ turns }) => turns),
    words: sum(all, ({ words }) => words),
    questions: sum(all, ({ questions }) => questions),
    answers: sum(all, ({ answers }) => answers),
    ...told(timed.length === 0 ? undefined : sum(timed, ({ seconds = 0 }) => seconds)),
  };
}

function told(seconds: number | undefined): Pick<Counts, 'seconds'> {
  return seconds === undefined ? {} : { seconds: Math.round(1000 * seconds) / 1000 };
}

function isUnanswered({ answers }: Exchange): boolean {
  return answers.length === 0;
}

function shareOf(words: number, all: number): number {
  return all === 0 ? 0 : Math.round((1000 * words) / all) / 1000;
}

function sum<T>(all: readonly T[], value: (one: T) => number): number {
  return all.reduce((total, one) => total + value(one), 0);
}

/**
 * How long each one speaks: from a time to its end, or else to the next time. Where another begins without a time before
 * that, or times go back, it is not known, and nothing is counted.
 */
function secondsSpoken(transcript: Transcript): ReadonlyMap<Participant, number> {
  const seconds = new Map<Participant, number>();
  const times = timesOf(transcript);
  let turn = 0;
  for (const [at, time] of times.entries()) {
    const next = times[at + 1];
    const { participant } = time;
    while ((transcript.turns[turn]?.line ?? Infinity) <= time.line) turn++;
    const end = time.end ?? (isAlone(transcript.turns, turn, time, next) ? next?.start : undefined);
    if (participant === undefined || end === undefined || end < time.start) continue;
    seconds.set(participant, (seconds.get(participant) ?? 0) + end - time.start);
  }
  return seconds;
}

/** Whether no other speaker begins between a time and the next; `from` is the first turn behind the time's line. */
function isAlone(turns: readonly Turn[], from: number, time: TimeMark, next: TimeMark | undefined): boolean {
  for (let at = from; (turns[at]?.line ?? Infinity) < (next?.line ?? 0); at++) {
    if (turns[at]?.participant !== time.participant) return false;
  }
  return true;
}
