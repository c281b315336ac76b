import { isTitle } from '../../language/titles';
import { labelKey } from '../../names/key';
import { isCode } from '../../names/labelForm';
import { nameWords } from '../../names/nameWords';
import type { Participant, Transcript } from '../../model/transcript';
import type { LabelIn } from './labelsIn';
import { labelsIn, wordsOfLabel } from './labelsIn';
import { labelPairs } from './pairs';

/** Another label of a participant beside the usual one, and what the document does with such labels. */
export interface FormPair {
  readonly stands: LabelIn;
  readonly meant: LabelIn;
  readonly participant: Participant;
  readonly habit: FormHabit;
}

/** Whether it is the way of a document to call people now so, now otherwise. */
interface FormHabit {
  /** How many participants have several labels, and how many speak more than once. */
  readonly several: number;
  readonly speaking: number;
}

/**
 * The other labels of all participants, each beside the usual one; without those that a slip leads to (`pairs.ts`), unless
 * one is the office in the other, where words do not stand apart.
 */
export function formPairs(transcript: Transcript): readonly FormPair[] {
  const labels = new Map(labelsIn(transcript).map((one) => [one.label, one]));
  const { participants } = transcript;
  const slips = new Set(labelPairs(transcript).map(({ stands, meant }) => `${stands.label}\n${meant.label}`));
  const habit = {
    several: participants.filter((one) => keysOf(one).size > 1).length,
    speaking: participants.filter(({ turns }) => turns.length > 1).length,
  };
  return participants.flatMap((participant) => {
    const meant = labels.get(participant.label);
    return meant === undefined
      ? []
      : participant.labels.flatMap((use) => {
          const stands = labels.get(use.label);
          if (stands === undefined || stands.key === meant.key) return [];
          const mayBeSlip = slips.has(`${stands.label}\n${meant.label}`) && !isOfficeOf(stands.key, meant.key);
          return mayBeSlip ? [] : { stands, meant, participant, habit };
        });
  });
}

/** `馆长` of `林馆长`: where words do not stand apart, an office stands at the end. */
function isOfficeOf(key: string, other: string): boolean {
  return /^\p{Script=Han}{2,}$/u.test(key) && other.length > key.length && other.endsWith(key);
}

function keysOf({ labels }: Participant): ReadonlySet<string> {
  return new Set(labels.map(({ label }) => labelKey(label)));
}

const yes = (holds: boolean) => (holds ? 1 : 0);

/** The facts that speak for and against one label of a participant being a mistake, and not the way that people are called here. */
export function formFeatures({ stands, meant, participant, habit }: FormPair): Readonly<Record<string, number>> {
  const [words, others] = [nameWords(stands.key), nameWords(meant.key)];
  const [names, otherNames] = [words, others].map((some) => some.filter((word) => !isTitle(word)));
  const isOffice = isOfficeOf(stands.key, meant.key);
  const isShorter = isOffice || words.length < others.length;
  const join =
    participant.joins.find(({ label }) => labelKey(label) === stands.key) ??
    participant.joins.find(({ other }) => labelKey(other) === stands.key);
  const share = (stands.beside.get(meant.label) ?? 0) / (2 * Math.min(stands.turns, meant.turns));
  const isInitials = isCode(stands.label) !== isCode(meant.label);
  const hasTitle = words.length > (names?.length ?? 0) || others.length > (otherNames?.length ?? 0);
  return {
    'more-often': Math.log((meant.turns + 0.5) / (stands.turns + 0.5)),
    'stands-once': yes(stands.turns === 1),
    'how-often': Math.log(stands.turns),
    shorter: yes(isShorter && !isInitials),
    longer: yes(words.length > others.length && !isInitials),
    initials: yes(isInitials),
    'title-alone': yes(isOffice || names?.length === 0),
    'titles-differ': yes(hasTitle && names?.join(' ') === otherNames?.join(' ')),
    'under-two-titles': yes(join?.why === 'title'),
    'same-name': yes(join?.why === 'same name'),
    'in-full-first': yes(stands.first < meant.first && !isShorter),
    'could-be-others': yes(join?.isOpen === true),
    'more-forms': Math.log(Math.max(1, participant.labels.length - 1)),
    'others-with-several': Math.log1p(habit.several - 1),
    'share-with-several': (habit.several - 1) / Math.max(1, habit.speaking),
    'beside-each-other': share,
    'in-parentheses': yes(/[(（]/u.test(stands.label) !== /[(（]/u.test(meant.label)),
    'a-sentence': yes(wordsOfLabel(stands.key).length > 6),
  };
}
