import type { Evidence } from '../fitted/evidence';
import type { DeclaredKeys } from './declaredKeys';
import type { LabelGroup } from './group';
import type { LabelPlace } from './place';
import { isHandle } from '../names/labelForm';
import { wordFeatures } from '../names/nameForm';
import { isOtherLabel, namesPostscript } from '../language/words';
import { isMost, share } from '../text/share';
import { say } from '../words/say';

/**
 * What a label shows by itself: what was declared of it, how it is written, how often it stands and before what. Where
 * questions are `asked` behind labels, short answers are no facts, and lists may answer.
 */
export function evidenceAlone(group: LabelGroup, said: DeclaredKeys, asked: boolean): readonly Evidence[] {
  return [...declaration(group, said), ...wordFeatures(group.label), ...counts(group), ...(asked ? [] : facts(group))];
}

function declaration({ key }: LabelGroup, { notSpeakers, speakers, words }: DeclaredKeys): readonly Evidence[] {
  if (notSpeakers.has(key)) return [{ id: 'declared-none', name: say`declared not to speak`, value: 1 }];
  if (speakers.has(key)) return [{ id: 'declared', name: say`declared`, value: 1 }];
  return key.split(' ').some((word) => words.has(word))
    ? [{ id: 'named-in-front', name: say`named in the front matter`, value: 1 }]
    : [];
}

/** Captions that may be somebody's work, too. A caption comes often and between others' turns, and is none the less one. */
const WORKS = /^(?:editor|scribe|organi[sz]er|notetaker|transcriber)/i;

/** Of so many places at most the text is looked at: a label that stands more often is known by then. */
const LOOKED_AT = 200;

/** `DIRECT EXAMINATION BY MR. HALE` */
const ANNOUNCES = /(?:^|\s)BY (?:MR|MRS|MS|MISS|DR)\.? /;

/** A label that stands 64 times is as sure as one that stands more often. */
const MOST_TIMES = 6;

/** Linguists write a sound that is held so: `e:: non so`. */
const DOUBLED = /[:：]\s?[:：]/;

function counts({ label, places, name, tally }: LabelGroup): readonly Evidence[] {
  const features: Evidence[] = [];
  if (places.every(({ shape }) => shape.traits.has('column')))
    features.push({ id: 'column', name: say`in the column of those who speak`, value: 1 });
  if (ANNOUNCES.test(label)) features.push({ id: 'announces', name: say`announces who examines`, value: 1 });
  const { length } = places;
  if (length === 1 && namesPostscript(label))
    features.push({ id: 'caption', name: say`names a caption, not a person`, value: 1 });
  const times = name.places.length;
  if (times > 1)
    features.push({ id: 'times', name: say`stands ${times} times`, value: Math.min(MOST_TIMES, Math.log2(times)) });
  if (times > 1 && name.changing / times > 0.6 && (!isOtherLabel(label) || WORKS.test(label)))
    features.push({ id: 'alternates', name: say`takes turns with others`, value: 1 });
  if (tally.timed / length > 0.5) features.push({ id: 'timed', name: say`a time beside it`, value: 1 });
  if (length >= 3 && isPageHead(places.slice(0, LOOKED_AT)))
    features.push({ id: 'page-head', name: say`the same words each time, like the head of a page`, value: 1 });
  if (tally.tight > 0)
    features.push({ id: 'tight', name: say`no space behind the colon`, value: tally.tight / length });
  if (isMost(places, 0.3, ({ isPath }) => isPath)) features.push({ id: 'path', name: say`a path of code`, value: 1 });
  const doubled = share(places, ({ separator }) => DOUBLED.test(separator));
  if (doubled > 0) features.push({ id: 'doubled', name: say`a doubled colon`, value: doubled });
  const looked = places.slice(0, LOOKED_AT).filter(({ isEmpty }) => !isEmpty);
  const spoken = share(looked, ({ isSpeech }) => isSpeech);
  if (spoken > 0) features.push({ id: 'spoken', name: say`sentences behind it`, value: spoken });
  const asking = share(looked, ({ asks }) => asks);
  if (asking > 0) features.push({ id: 'asks', name: say`questions behind it`, value: asking });
  return features;
}

/** What speaks for a record, the head of a page or a list below a heading. */
function facts({ label, places }: LabelGroup): readonly Evidence[] {
  const features: Evidence[] = [];
  const isBare = isHandle(label);
  const isAboveList = (place: LabelPlace) =>
    (isBare || place.shape.traits.has('bare')) && place.isEmpty && place.itemsBelow;
  if (isMost(places, 0.6, isAboveList))
    features.push({ id: 'list-below', name: say`a list below, no speech`, value: 1 });
  if (isMost(places, 0.6, (place) => place.isEmpty && place.contentsBelow))
    features.push({ id: 'contents', name: say`a table of contents below`, value: 1 });
  const facts = share(places.slice(0, LOOKED_AT), (place) => !place.isEmpty && place.isFact && !place.isAddress);
  if (places.length >= 3 && facts > MOSTLY) {
    features.push({ id: 'values', name: VALUES, value: (facts - MOSTLY) / (1 - MOSTLY) });
  }
  return features;
}

/** Of what stands behind a label more than so much has to be values to say anything. */
const MOSTLY = 0.5;

/** What speaks against what records are made of. */
export const VALUES = say`followed by values, not sentences`;

/**
 * The head or foot of a page: one text but for its numbers, and without a full stop. It has a number, a sign or a wide gap
 * in it: the same answer may be given again and again.
 */
function isPageHead([first, ...others]: readonly LabelPlace[]): boolean {
  if (first?.mayBePageHead !== true) return false;
  const head = first.pageHead;
  return head !== undefined && head.length >= 6 && others.every(({ pageHead }) => pageHead === head);
}
