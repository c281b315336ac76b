import type { LineView, Questions } from '../facts/fact';
import type { ChunkedList } from '../text/chunkedList';
import type { Declarations } from '../model/declarations';
import type { Evidence } from '../fitted/evidence';
import { scoreOf } from '../fitted/evidence';
import type { FittedModel } from '../fitted/model';
import { addendOf } from '../fitted/model';
import weights from '../fitted/weights/label.json';
import weightsAlone from '../fitted/weights/labelAlone.json';
import type { Candidate, LabelFeature } from '../model/transcript';
import type { DeclaredKeys } from './declaredKeys';
import { declaredKeys } from './declaredKeys';
import { evidenceAlone } from './evidenceAlone';
import { evidenceBeside } from './evidenceBeside';
import { slipEvidence } from './slipEvidence';
import type { LabelGroup } from './group';
import { groupsOf } from './group';
import type { LabelPlace } from './place';
import { styleOf } from './style';
import { properNames } from './properNames';
import { Nearby } from '../names/nearby';
import type { Judged } from './judged';
import { lookForTalk, talkTerms } from './talk';
import { say } from '../words/say';
import { share } from '../text/share';

/** Decides by what a label shows by itself, before anything is known of the others. */
const ALONE: FittedModel = weightsAlone;

/** Decides by that and by what it shows beside the labels that are sure by themselves. */
const BESIDE: FittedModel = weights;

/** The odds of a label, as their logarithm: it is likelier one than not. */
export const ENOUGH = 0;

/** Surely a label by itself; these set the document's style, which then speaks for or against the others. */
const SURE = 1.6;

/** A label that stands so often, and is not too unlikely by itself, has others that may be slips for it. */
const FREQUENT = { places: 3, score: -1 };

/** Labels about which the text may still tell something. */
const OPEN = { from: -3.5, to: 2.5 };

export interface Decided {
  readonly group: LabelGroup;
  readonly candidate: Candidate;
}

/** What was decided, and what it hangs on besides facts of single lines. */
export interface Decision {
  readonly decided: readonly Decided[];
  /** So many lines may be changed, all their facts staying the same, until sentences could repeat themselves otherwise. */
  readonly slack: number;
}

/** What was declared, whether in a front matter of the document's own, and the questions that are asked of its lines. */
export interface KnownBefore {
  readonly declared: Declarations;
  readonly hasFrontMatter: boolean;
  readonly questions: Questions;
}

/** All labels that a document could have, each judged beside the others, and those that are sure by themselves. */
interface Judgment {
  readonly judged: readonly Judged[];
  readonly sure: readonly LabelGroup[];
  readonly said: DeclaredKeys;
}

/**
 * Decides which of a document's label-like places are labels, from everything the document shows: how often a label
 * stands, how it is written, where, beside what others, and what was declared.
 */
export function decide(
  places: readonly LabelPlace[],
  lines: ChunkedList<LineView>,
  { declared, hasFrontMatter, questions }: KnownBefore,
): Decision {
  const { judged, sure, said } = judge(places, lines, { declared, questions });
  const { why, slack } = lookForTalk(judged, lines, said.speakers);
  const areDeclared = hasFrontMatter && areListed(judged, said.speakers);
  const against = areDeclared ? undefined : why;
  const known = new Set(sure);
  const decided = judged.map(({ group, features, score, accepted: hasEnough }) => {
    const accepted = hasEnough && against === undefined;
    const refused =
      against === undefined || !hasEnough
        ? []
        : [{ id: 'no-talk', name: say`no talk: ${against}`, value: 1, weight: -score - 1 }];
    const told = [BEFORE, ...features, ...refused];
    const places = group.places.map(({ line }) => line);
    const isSure = known.has(group);
    const { key, label } = group;
    return { group, candidate: { key, label, lines: places, features: told, score: sum(told), accepted, isSure } };
  });
  return { decided, slack };
}

/** What speaks for and against all that were taken for labels being those of a talk, weighed; empty where nothing was weighed. */
export function talkWeighed(
  places: readonly LabelPlace[],
  lines: ChunkedList<LineView>,
  known: KnownBefore,
): readonly LabelFeature[] {
  const { judged, said } = judge(places, lines, known);
  return talkTerms(judged, lines, said.speakers);
}

function judge(
  places: readonly LabelPlace[],
  lines: ChunkedList<LineView>,
  { declared, questions }: Omit<KnownBefore, 'hasFrontMatter'>,
): Judgment {
  const groups = groupsOf(places);
  const said = declaredKeys(declared);
  const asked = isAsked(places);
  const alone = groups.map((group) => {
    const evidence = evidenceAlone(group, said, asked);
    return { group, evidence, score: oddsOf(ALONE, evidence) };
  });
  const sure = alone.filter(({ score }) => score >= SURE).map(({ group }) => group);
  const style = styleOf(groups, sure, lines);
  const open = alone.filter(({ score }) => score > OPEN.from && score < OPEN.to).map(({ group }) => group.label);
  const names = properNames(lines, open, questions);
  const frequent = new Nearby(
    alone
      .filter(({ group, score }) => group.places.length >= FREQUENT.places && score >= FREQUENT.score)
      .map(({ group }) => group),
  );
  const judged = alone.map(({ group, evidence, score: byItself }) => {
    const slip = byItself < SURE ? slipEvidence(group, frequent) : [];
    const all = [...evidence, ...evidenceBeside(group, style, names), ...slip];
    const score = oddsOf(BESIDE, all);
    return { group, features: all.map(weighed), score, accepted: score >= ENOUGH };
  });
  return { judged, sure, said };
}

/** Whether the declared speakers are all who were found: where a transcript's own front matter lists them, they talk. */
function areListed(judged: readonly Judged[], speakers: ReadonlySet<string>): boolean {
  const accepted = judged.filter((one) => one.accepted);
  return accepted.length > 0 && accepted.every(({ group }) => speakers.has(group.key));
}

/** Of what stands behind colons so much is questions where people talk. */
const QUESTIONS = 0.2;

/** Where people chat, short lines are no facts either. */
function isAsked(places: readonly LabelPlace[]): boolean {
  if (places.length > 0 && places.every(({ shape }) => shape.traits.has('chat'))) return true;
  const labelled = places.filter((place) => place.shape.strength === 'strong' && !place.isEmpty);
  return labelled.length > 0 && share(labelled, ({ asks }) => asks) >= QUESTIONS;
}

/** What declarations and the head of a table say decides, whatever else speaks for or against a label. */
const DECLARED: ReadonlyMap<string, number> = new Map([
  ['declared', 10],
  ['column', 10],
  ['declared-none', -50],
]);

function weighed({ id, name, value }: Evidence): LabelFeature {
  return { id, name, value, weight: DECLARED.get(id) ?? addendOf(BESIDE, id, value) };
}

const BEFORE: LabelFeature = {
  id: 'bias',
  name: say`before anything is seen of it`,
  value: 1,
  weight: BESIDE.bias,
};

function oddsOf(model: FittedModel, evidence: readonly Evidence[]): number {
  const declared = evidence.reduce((sum, { id }) => sum + (DECLARED.get(id) ?? 0), 0);
  return model.bias + declared + scoreOf(model, evidence);
}

function sum(features: readonly LabelFeature[]): number {
  return features.reduce((total, { weight }) => total + weight, 0);
}
