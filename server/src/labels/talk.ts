import type { LineView } from '../facts/fact';
import type { ChunkedList } from '../text/chunkedList';
import type { Feature } from '../model/transcript';
import type { LabelGroup } from './group';
import type { LabelPlace } from './place';
import { isItem } from '../facts/looks';
import { isTitled } from '../names/labelForm';
import type { LabelStyle } from './style';
import { extent } from './style';
import type { LogSight } from './machine';
import { lookForLog } from './machine';
import { VALUES } from './evidenceAlone';
import { isOtherLabel, partNamed } from '../language/words';
import type { Words } from '../words/say';
import { say } from '../words/say';
import { share } from '../text/share';

interface Judged {
  readonly group: LabelGroup;
  readonly features: readonly Feature[];
  /** Has votes enough. */
  readonly accepted: boolean;
}

/**
 * What speaks against taking the labels with enough votes for a conversation, in a few words; undefined where they are
 * one. What stands behind them may be facts, or most of what looks like labels may be; they may be topics before an item of
 * a list here and there, or terms that are explained. Where none stands twice it may be the beginning of a talk, or a memo:
 * then captions such as `Method:` decide, and more than a few lines without a second turn of anybody. Where questions are
 * `asked`, short answers are no facts. A table whose head names those who speak is a talk. And machines write logs, in which nobody talks.
 */
export function whyNoTalk(
  judged: readonly Judged[],
  style: LabelStyle,
  lines: ChunkedList<LineView>,
  asked: boolean,
): Omit<LogSight, 'isLog'> & { readonly against: Words | undefined } {
  const accepted = judged.filter((one) => one.accepted).map(({ group }) => group);
  const places = accepted.flatMap((group) => group.places);
  const { isLog, slack } = lookForLog(places);
  const against = isLog ? say`the lines of a machine's log` : whyNone(judged, accepted, places, style, lines, asked);
  return { against, slack };
}

function whyNone(
  judged: readonly Judged[],
  accepted: readonly LabelGroup[],
  places: readonly LabelPlace[],
  { short }: LabelStyle,
  lines: ChunkedList<LineView>,
  asked: boolean,
): Words | undefined {
  if (!asked && !isSpoken(places)) return say`facts stand behind the labels`;
  if (places.some(({ shape }) => shape.traits.has('column'))) return undefined;
  if (!asked && isRecord(judged, places.length)) return say`most of what looks like labels has values`;
  if (isTopicList(accepted, places, lines)) return say`topics of a list`;
  if (places.length > accepted.length) return places.length >= 3 || short ? undefined : say`too few turns`;
  if (isGlossary(places, short)) return say`each label stands once, like terms that are explained`;
  if (judged.some(({ group }) => isOtherLabel(group.label))) return say`captions of a memo`;
  return places.length >= (short ? 1 : 2) ? undefined : say`too few turns`;
}

/** Of what stands behind labels so much at least is said by somebody; less are records, settings, heads of letters. */
const SPOKEN = 0.4;

function isSpoken(places: readonly LabelPlace[]): boolean {
  const withText = places.filter(({ isEmpty }) => !isEmpty);
  return withText.length < 0.5 * places.length || share(withText, ({ isFact }) => !isFact) >= SPOKEN;
}

/** Whether more than half of what looks like turns has values behind its label, accepted or not. */
function isRecord(judged: readonly Judged[], turns: number): boolean {
  const facts = judged.filter(({ features }) => features.some(({ name }) => name === VALUES));
  const refused = facts.filter(({ accepted }) => !accepted);
  return 2 * placesIn(facts) > turns + placesIn(refused);
}

function placesIn(judged: readonly Judged[]): number {
  return judged.reduce((sum, { group }) => sum + group.places.length, 0);
}

/** Where turns are the items of a list, so many of them at least bear a label; fewer name topics, as logs of changes do. */
const LABELLED = 0.35;

function isTopicList(
  accepted: readonly LabelGroup[],
  places: readonly LabelPlace[],
  lines: ChunkedList<LineView>,
): boolean {
  const listed = places.filter((place) => place.isItem).length;
  if (listed < 0.8 * places.length || places.length === 0) return false;
  const [first, last] = extent(accepted);
  return listed < LABELLED * lines.slice(first, last + 1).filter(isItem).length;
}

/**
 * So many labels, each once, are terms and what they mean; not where machines have written the time beside them, nor
 * where all bear titles or name parts of a conversation.
 */
const TERMS = 5;

function isGlossary(places: readonly LabelPlace[], short: boolean): boolean {
  const bear = (is: (label: string) => boolean) => (place: LabelPlace) => is(place.label);
  const isSpeakers = (label: string) => isTitled(label) || partNamed(label) !== undefined;
  if (places.some(bear(isTitled)) && places.every(bear(isSpeakers))) return false;
  if (!short && share(places, ({ listed }) => listed) > 0.5) return true;
  return places.length >= TERMS && share(places, ({ shape }) => shape.time !== undefined) < 0.5;
}
