import type { Snapshot } from '../../document/snapshot';
import { speechOf } from '../../facts/speech';
import type { Transcript, Turn } from '../../model/transcript';
import type { FigureCounts, Figures, SpeakerFigures } from '../../shapes/figures';
import { perObject } from '../../text/perObject';
import type { BetweenTurns } from './betweenTurns';
import { betweenTurns } from './betweenTurns';
import type { SpokenTime } from './spokenTime';
import { spokenTime } from './spokenTime';

/** Times tell enough where they tell how long at least so much of what is said took, by words. */
const NEARLY_ALL = 0.9;

/** What is known of turns, to count it. */
interface Known extends Pick<SpokenTime, 'byTurn'>, BetweenTurns {
  readonly basis: Figures['basis'];
  readonly words: (turn: Turn) => number;
}

/** The figures of a talk: those of the timeline in the editor, of the command line and of the library. */
export const figuresOf = perObject((snapshot: Snapshot): Figures => {
  const { transcript } = snapshot;
  const time = spokenTime(transcript);
  const words = (turn: Turn) => speechOf(transcript, turn).wordCount;
  const known: Known = { ...betweenTurns(snapshot), ...time, words, basis: basisOf(transcript, time, words) };
  const each = [...time.bySpeaker.values()].map(inThousandths);
  const seconds = each.length === 0 ? undefined : total(each);
  const all = { ...countsOf(transcript.turns, known), ...timed(seconds) };
  const speakers = transcript.participants.map((participant): SpeakerFigures => {
    const { name, fullName, role, turns } = participant;
    const own = time.bySpeaker.get(participant);
    const counts = countsOf(turns, known);
    return {
      name: fullName ?? name,
      ...(role && { role }),
      ...counts,
      share: shareOf(counts.words, all.words),
      ...timed(own),
      ...(known.basis === 'times' && seconds !== undefined && { timeShare: shareOf(own ?? 0, seconds) }),
    };
  });
  return { ...all, basis: known.basis, speakers };
});

function basisOf(
  { turns }: Transcript,
  { told, bySpeaker }: SpokenTime,
  words: (turn: Turn) => number,
): Figures['basis'] {
  if (bySpeaker.size === 0) return 'words';
  const toldWords = total(turns.map((turn) => (told.has(turn) ? words(turn) : 0)));
  return toldWords >= NEARLY_ALL * total(turns.map(words)) ? 'times' : 'words';
}

function countsOf(turns: readonly Turn[], known: Known): Omit<FigureCounts, 'seconds'> {
  const asking = turns.filter(({ kind }) => kind === 'question');
  const longest = longestOf(turns, known);
  const gaps = valuesOf(turns, known.gaps);
  const overlaps = valuesOf(turns, known.overlaps);
  return {
    turns: turns.length,
    words: total(turns.map(known.words)),
    questions: asking.length,
    questionWords: total(asking.map(known.words)),
    unanswered: asking.filter(({ exchange }) => exchange?.answers.length === 0).length,
    answers: turns.filter(({ kind }) => kind === 'answer').length,
    ...(longest && { longest }),
    ...(gaps.length > 0 && { gap: { seconds: inThousandths(total(gaps) / gaps.length / 1000), of: gaps.length } }),
    ...(overlaps.length > 0 && {
      overlaps: {
        count: overlaps.filter((ms) => ms > 0).length,
        of: overlaps.length,
        seconds: inThousandths(total(overlaps) / 1000),
      },
    }),
  };
}

function longestOf(turns: readonly Turn[], { basis, byTurn, words }: Known): FigureCounts['longest'] {
  const sizeOf = (turn: Turn) => (basis === 'times' ? byTurn.get(turn) : words(turn)) ?? 0;
  let [longest, size] = [turns[0], 0];
  for (const turn of turns) {
    const own = sizeOf(turn);
    if (own > size) [longest, size] = [turn, own];
  }
  return longest && { line: longest.line + 1, words: words(longest), ...timed(byTurn.get(longest)) };
}

function valuesOf(turns: readonly Turn[], values: ReadonlyMap<Turn, number>): readonly number[] {
  return turns.map((turn) => values.get(turn)).filter((value) => value !== undefined);
}

function timed(seconds: number | undefined): { readonly seconds?: number } {
  return seconds === undefined ? {} : { seconds: inThousandths(seconds) };
}

function shareOf(part: number, all: number): number {
  return all === 0 ? 0 : inThousandths(part / all);
}

function inThousandths(value: number): number {
  return Math.round(1000 * value) / 1000;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
