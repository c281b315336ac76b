import type { LineView } from '../facts/fact';
import type { Evidence } from '../fitted/evidence';
import { scoreOf } from '../fitted/evidence';
import type { FittedModel } from '../fitted/model';
import type { ChunkedList } from '../text/chunkedList';
import { share } from '../text/share';
import { say } from '../words/say';
import { cyclesOf } from './cycles';
import type { Heard } from './heard';
import { heardAt, UNHEARD } from './heard';
import type { LabelPlace } from './place';

/** The places of labels, in order, and those of all that are nearly labels, by which their order is told. */
export interface SpokenAt {
  readonly places: readonly LabelPlace[];
  readonly near: readonly LabelPlace[];
}

/** What is said behind labels, as far as it speaks for and against a talk. */
export function speechEvidence({ places, near }: SpokenAt, lines: ChunkedList<LineView>): readonly Evidence[] {
  const hear = hearing(places, lines);
  return evidenceOf(places.map(hear), cyclesOf(near));
}

/** Of so many more places it is heard what is said behind them, before it is asked again whether that is enough. */
const STEP = 10;

/**
 * Whether what is said behind labels is worth so much at least by a model. Only as many places are listened to as tell that,
 * for to listen is the dearest part of it: behind the others may stand whatever speaks least for a talk.
 */
export function isSaidWorth(
  least: number,
  model: FittedModel,
  { places, near }: SpokenAt,
  lines: ChunkedList<LineView>,
): boolean {
  const cycle = cyclesOf(near);
  const hear = hearing(places, lines);
  const heard: Heard[] = places.map(({ key }) => ({ key, ...UNHEARD }));
  const isBounded = isLeastUnheard(model);
  for (let at = 0; at < places.length; at += STEP) {
    if (isBounded && scoreOf(model, evidenceOf(heard, cycle).filter(isLeast)) >= least) return true;
    for (const [nth, place] of places.slice(at, at + STEP).entries()) heard[at + nth] = hear(place);
  }
  return scoreOf(model, evidenceOf(heard, cycle)) >= least;
}

function hearing(places: readonly LabelPlace[], lines: ChunkedList<LineView>): (place: LabelPlace) => Heard {
  const labelled = new Set(places.map(({ line }) => line));
  return (place) => heardAt(place, lines, labelled);
}

/** Evidence of which there is the more, or the less, the more places were heard; by that it counts for a talk, or against one. */
const MORE = ['takes-up', 'asks', 'asker', 'of-self', 'to-other', 'sentences'];
const LESS = ['cycle', 'values', 'title-case'];

/** How far lengths are apart may become more or less; it is nothing at least. */
const EITHER = 'spread';

/** Whether what was not heard cannot speak less for a talk, by the signs of the weights, than it is taken to do. */
function isLeastUnheard({ weights }: FittedModel): boolean {
  const weightOf = (id: string) => weights[id] ?? 0;
  return [...MORE, EITHER].every((id) => weightOf(id) >= 0) && LESS.every((id) => weightOf(id) <= 0);
}

function isLeast({ id }: Evidence): boolean {
  return id !== EITHER;
}

function evidenceOf(heard: readonly Heard[], cycle: number): readonly Evidence[] {
  const asker = mostAsking(heard);
  return [
    { id: 'cycle', name: say`the same order again and again`, value: cycle * (1 - asker) },
    { id: 'takes-up', name: say`begins as one answers`, value: share(heard, (one) => one.takesUp) },
    { id: 'asks', name: say`something is asked`, value: share(heard, (one) => one.asks) },
    { id: 'asker', name: say`one label mostly asks`, value: asker },
    { id: 'of-self', name: say`speaks of the one who says it`, value: share(heard, (one) => one.ofSelf) },
    { id: 'to-other', name: say`speaks to another`, value: share(heard, (one) => one.toOther) },
    { id: 'values', name: say`mostly values, no sentences`, value: mostly(share(heard, (one) => one.isValue)) },
    {
      id: 'title-case',
      name: say`titles in capitals`,
      value: mostly(share(heard, (one) => one.isTitleCase)),
    },
    { id: 'sentences', name: say`sentences, no values`, value: share(heard, (one) => one.isSpeech) },
    { id: 'spread', name: say`short and long in turn`, value: deviation(heard.map(({ size }) => size)) },
  ];
}

/** The share of questions behind the label of which it is largest; behind one that stands once it tells nothing. */
function mostAsking(heard: readonly Heard[]): number {
  const counts = new Map<string, { all: number; asking: number }>();
  for (const { key, asks } of heard) {
    let count = counts.get(key);
    if (count === undefined) counts.set(key, (count = { all: 0, asking: 0 }));
    count.all++;
    if (asks) count.asking++;
  }
  return Math.max(0, ...Array.from(counts.values(), ({ all, asking }) => (all < 2 ? 0 : asking / all)));
}

/** How far a share is above a half: people give short answers, too. */
function mostly(part: number): number {
  return Math.max(0, 2 * part - 1);
}

/** How far numbers lie from their mean; 0 where there are fewer than two. */
function deviation(numbers: readonly number[]): number {
  if (numbers.length < 2) return 0;
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  return Math.sqrt(numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0) / numbers.length);
}
