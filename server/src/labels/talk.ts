import type { LineView } from '../facts/fact';
import { isSceneHeading } from '../facts/looks';
import type { Evidence } from '../fitted/evidence';
import type { FittedModel } from '../fitted/model';
import { addendOf } from '../fitted/model';
import weights from '../fitted/weights/talk.json';
import type { LabelFeature } from '../model/transcript';
import type { ChunkedList } from '../text/chunkedList';
import type { Words } from '../words/say';
import { say } from '../words/say';
import type { Judged } from './judged';
import type { LogSight } from './machine';
import { lookForLog } from './machine';
import type { LabelPlace } from './place';
import { isSaidWorth, speechEvidence } from './speechEvidence';
import { spokenAt, talkEvidence } from './talkEvidence';

/**
 * Decides whether all labels together are those of a talk. What it takes for a talk is settled with its weights: hardly any talk may
 * be lost, since one without turns would be worse than a recipe with some (`scripts/fit/models/talk.mjs`).
 */
const TALK: FittedModel = weights;

/** Below, labels are likelier those of a record. */
const ENOUGH = 0;

/** What it is worth that any of them is declared to speak. */
const DECLARED = 4;

export interface TalkSight extends Omit<LogSight, 'isLog'> {
  /** Why nobody talks, in a few words; undefined where somebody does. */
  readonly why: Words | undefined;
}

/**
 * Whether the labels with evidence enough are those of a conversation, by what all of them show together. Machines write
 * logs, in which nobody talks. Where a format, the head of a column or a mark that is no word says that somebody speaks, it is a talk.
 *
 * @param speakers the keys of the labels that were declared
 */
export function lookForTalk(
  judged: readonly Judged[],
  lines: ChunkedList<LineView>,
  speakers: ReadonlySet<string>,
): TalkSight {
  const places = placesIn(judged);
  const { why, slack } = otherThanTalk(places, judged, lines, speakers);
  if (why !== undefined || places.length === 0 || places.some(isMarked)) return { why, slack };
  const spoken = spokenAt(judged);
  const terms = termsOf(talkEvidence(judged, spoken, lines), isDeclared(judged, speakers));
  const isLikely = isSaidWorth(ENOUGH - sum(terms), TALK, spoken, lines);
  return { why: isLikely ? undefined : say`records, by their labels and what stands behind them`, slack };
}

/** What speaks for and against a talk, weighed; empty where there are no labels, or where it is a log or a screenplay. */
export function talkTerms(
  judged: readonly Judged[],
  lines: ChunkedList<LineView>,
  speakers: ReadonlySet<string>,
): readonly LabelFeature[] {
  const places = placesIn(judged);
  if (places.length === 0 || otherThanTalk(places, judged, lines, speakers).why !== undefined) return [];
  const spoken = spokenAt(judged);
  const said = speechEvidence(spoken, lines).filter(({ value }) => value !== 0);
  return termsOf([...talkEvidence(judged, spoken, lines), ...said], isDeclared(judged, speakers));
}

function placesIn(judged: readonly Judged[]): readonly LabelPlace[] {
  return judged.flatMap(({ group, accepted }) => (accepted ? group.places : []));
}

function isDeclared(judged: readonly Judged[], speakers: ReadonlySet<string>): boolean {
  return judged.some(({ group, accepted }) => accepted && speakers.has(group.key));
}

/** Why nobody talks whatever is said: a machine's log, or scenes. */
function otherThanTalk(
  places: readonly LabelPlace[],
  judged: readonly Judged[],
  lines: ChunkedList<LineView>,
  speakers: ReadonlySet<string>,
): TalkSight {
  if (places.length === 0) return { why: undefined, slack: Infinity };
  const { isLog, slack } = lookForLog(places);
  if (isLog) return { why: say`the lines of a machine's log`, slack };
  const areScenes = !isDeclared(judged, speakers) && isScreenplay(places, lines);
  return { why: areScenes ? say`scenes of a screenplay` : undefined, slack };
}

function termsOf(evidence: readonly Evidence[], declared: boolean): readonly LabelFeature[] {
  return [
    { id: 'bias', name: say`before anything is seen of it`, value: 1, weight: TALK.bias },
    ...evidence.map((one) => ({ ...one, weight: addendOf(TALK, one.id, one.value) })),
    ...(declared ? [{ id: 'declared', name: say`speakers that are declared`, value: 1, weight: DECLARED }] : []),
  ];
}

/** A screenplay has so many scenes, and a scene no more lines that somebody says; a talk may quote one. */
const SCENES = 3;
const SAID = 30;

function isScreenplay(places: readonly LabelPlace[], lines: ChunkedList<LineView>): boolean {
  let scenes = 0;
  lines.forEach((line) => {
    if (isSceneHeading(line)) scenes++;
  });
  return scenes >= SCENES && places.length <= SAID * scenes;
}

function sum(terms: readonly LabelFeature[]): number {
  return terms.reduce((total, { weight }) => total + weight, 0);
}

/** Whether it is marked that another speaks, by a format, the head of a column, or a sign that is no word. */
function isMarked({ label, shape: { traits } }: LabelPlace): boolean {
  return traits.has('format') || traits.has('column') || traits.has('anonymous') || !/[\p{L}\p{N}]/u.test(label);
}
